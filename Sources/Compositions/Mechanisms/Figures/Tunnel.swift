import SceneGraph

/// A carrier or a channel: two walls with a way between them, through the membrane.
struct Tunnel {
    /// How the way is shaped.
    enum Kind { case channel, carrier }

    /// The middle of the membrane where it stands.
    let center: Point
    /// Thickness of the membrane in design pixels.
    let membrane: Double
    /// Half the width of the whole in design pixels.
    let half: Double
    /// How the way is shaped.
    let kind: Kind

    /// Half its height.
    var rise: Double { membrane / 2 + half * 0.5 }

    /// Half the width of the way at its narrowest.
    var bore: Double { half * 0.3 }

    /// The part of the x axis it takes in the membrane.
    var gap: ClosedRange<Double> { (center.x - half)...(center.x + half) }

    /// The box around it.
    var rect: Rect { Rect(center: center, width: 2 * half, height: 2 * rise) }

    /// Where a plug sits at the upper mouth, or at the lower one.
    func mouth(isUpper: Bool) -> Point {
        center + Point(0, (isUpper ? -1 : 1) * (rise - half * 0.34))
    }

    /// Radius of a plug in the mouth.
    var fit: Double { half * 0.44 }

    /// The two walls.
    var walls: [Path] { [wall(-1), wall(1)] }

    private func wall(_ side: Double) -> Path {
        func at(_ x: Double, _ y: Double) -> Point {
            center + Point(side * x * half, y * rise)
        }
        let neck: Double =
            switch kind {
            case .channel: 0.34
            case .carrier: 0.26
            }
        let mouth: Double =
            switch kind {
            case .channel: 0.44
            case .carrier: 0.6
            }
        return Path([
            .move(at(0.76, -1)),
            .curve(at(0.95, -1), at(1.06, -0.84), at(1, -0.62)),
            .curve(at(0.92, -0.3), at(0.92, 0.3), at(1, 0.62)),
            .curve(at(1.06, 0.84), at(0.95, 1), at(0.76, 1)),
            .curve(at(0.6, 1), at(mouth, 0.96), at(mouth, 0.76)),
            .curve(at(mouth, 0.5), at(neck, 0.4), at(neck, 0)),
            .curve(at(neck, -0.4), at(mouth, -0.5), at(mouth, -0.76)),
            .curve(at(mouth, -0.96), at(0.6, -1), at(0.76, -1)),
            .close,
        ])
    }

    /// The dark of the way, behind everything that passes.
    func back(_ color: Color, _ palette: Palette) -> Node {
        let shade = color.mixed(with: .black, 0.35).opacity(palette.outlines ? 0.9 : 0.55)
        let box = Rect(center: center, width: half * 1.3, height: rise * 1.5)
        return .shape(
            "way",
            .roundedRect(box, radius: half * 0.4),
            fill: .linear(
                LinearGradient(
                    from: Point(box.midX, box.y),
                    to: Point(box.midX, box.maxY),
                    stops: [
                        GradientStop(0, shade.opacity(0)), GradientStop(0.3, shade),
                        GradientStop(0.7, shade), GradientStop(1, shade.opacity(0)),
                    ]
                )
            )
        )
    }

    /// The walls in a colour; things pass behind them.
    func front(_ name: String, _ color: Color, _ palette: Palette) -> Node {
        Node.group(
            name,
            walls.enumerated().map { index, wall in
                let side = index == 0 ? -1.0 : 1.0
                let spots: [(Double, Double, Double)] = [
                    (0.72, -0.62, 0.22), (0.78, 0.1, 0.2), (0.62, 0.55, 0.2),
                ]
                return Node.body(
                    name,
                    wall,
                    color,
                    palette,
                    spots: spots.map { x, y, radius in
                        Rect(
                            center: center + Point(side * x * half, y * rise),
                            width: 2 * radius * half,
                            height: 2 * radius * half
                        )
                    }
                )
            }
        )
    }
}
