/// A colour at a place along a gradient.
package struct GradientStop: Sendable, Equatable {
    /// Share of the way, 0 to 1.
    package var place: Double
    /// The colour there.
    package var color: Color

    /// A colour at a place.
    package init(_ place: Double, _ color: Color) {
        self.place = place
        self.color = color
    }
}
