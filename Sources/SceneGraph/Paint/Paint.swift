/// What fills an outline or a stroke.
package enum Paint: Sendable, Equatable {
    /// One colour.
    case color(Color)
    /// A run of colours along a line.
    case linear(LinearGradient)
    /// A run of colours from a centre outwards.
    case radial(RadialGradient)

    /// A run of colours from the top of a box to its bottom.
    package static func vertical(_ top: Color, _ bottom: Color, in rect: Rect) -> Paint {
        .linear(
            LinearGradient(
                from: Point(rect.midX, rect.y),
                to: Point(rect.midX, rect.maxY),
                stops: [GradientStop(0, top), GradientStop(1, bottom)]
            )
        )
    }

    /// A glow: a colour in the middle that runs out to nothing.
    package static func glow(_ color: Color, center: Point, radius: Double) -> Paint {
        .radial(
            RadialGradient(
                center: center,
                radius: radius,
                stops: [
                    GradientStop(0, color), GradientStop(1, color.opacity(0)),
                ]
            )
        )
    }
}
