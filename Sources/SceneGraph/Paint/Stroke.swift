/// How a line is drawn along an outline; ends and joins are round unless the cap is flat.
package struct Stroke: Sendable, Equatable {
    /// What the line is painted with.
    package var paint: Paint
    /// Thickness in design pixels.
    package var width: Double
    /// Lengths of dashes and gaps in turn; empty for a solid line.
    package var dash: [Double]
    /// Whether the line stops sharply at its ends.
    package var flat: Bool

    /// A line of a paint and a thickness.
    package init(_ paint: Paint, width: Double, dash: [Double] = [], flat: Bool = false) {
        self.paint = paint
        self.width = width
        self.dash = dash
        self.flat = flat
    }

    /// A line of one colour.
    package init(_ color: Color, width: Double, dash: [Double] = [], flat: Bool = false) {
        self.init(.color(color), width: width, dash: dash, flat: flat)
    }
}
