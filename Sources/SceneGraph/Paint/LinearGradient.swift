/// Colours that change along a line, in the node's own pixels.
package struct LinearGradient: Sendable, Equatable {
    /// Where the first stop lies.
    package var from: Point
    /// Where the last stop lies.
    package var to: Point
    /// Colours in order of place.
    package var stops: [GradientStop]

    /// A gradient between two points.
    package init(from: Point, to: Point, stops: [GradientStop]) {
        self.from = from
        self.to = to
        self.stops = stops
    }
}
