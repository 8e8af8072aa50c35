/// How text looks.
package struct TextStyle: Sendable, Equatable, Hashable {
    /// The face.
    package var family: FontFamily
    /// Size of the letters in design pixels.
    package var size: Double
    /// How heavy the letters are.
    package var weight: FontWeight
    /// The colour.
    package var color: Color
    /// Distance of lines as a multiple of the size.
    package var lineHeight: Double
    /// Space added between letters as a share of the size.
    package var tracking: Double
    /// Whether all figures are equally wide.
    package var tabular: Bool

    /// A style; reading text unless told otherwise.
    package init(
        _ family: FontFamily = .text,
        size: Double,
        weight: FontWeight = .regular,
        color: Color,
        lineHeight: Double = 1.2,
        tracking: Double = 0,
        tabular: Bool = false
    ) {
        self.family = family
        self.size = size
        self.weight = weight
        self.color = color
        self.lineHeight = lineHeight
        self.tracking = tracking
        self.tabular = tabular
    }

    /// Height of a capital letter in design pixels.
    package var capHeight: Double { size * FontFamily.capHeight }

    /// Distance of lines in design pixels.
    package var leading: Double { size * lineHeight }
}
