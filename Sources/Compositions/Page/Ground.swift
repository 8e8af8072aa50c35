package import SceneGraph

/// The opaque colours that lie behind a text; its contrast is the least on any of them.
package struct Ground: Sendable, Equatable {
    /// The colours.
    package var colors: [Color]

    /// A ground of one or several colours.
    package init(_ colors: Color...) { self.colors = colors }

    /// A ground of the two ends of a gradient.
    package init(colors: [Color]) { self.colors = colors }

    /// The colour on which a text is read worst.
    package func worst(for text: Color) -> Color {
        colors.min { Contrast.ratio(text, on: $0) < Contrast.ratio(text, on: $1) } ?? .white
    }
}
