/// A soft shadow under a node.
package struct Shadow: Sendable, Equatable {
    /// Its colour with its strength as opacity.
    package var color: Color
    /// How far it spreads, in design pixels.
    package var blur: Double
    /// Where it falls.
    package var offset: Point

    /// A shadow of a colour, a spread and a displacement.
    package init(_ color: Color, blur: Double, offset: Point) {
        self.color = color
        self.blur = blur
        self.offset = offset
    }
}
