/// Colours that change from a centre outwards, in the node's own pixels.
package struct RadialGradient: Sendable, Equatable {
    /// Where the first stop lies.
    package var center: Point
    /// The distance of the last stop.
    package var radius: Double
    /// Colours in order of place.
    package var stops: [GradientStop]

    /// A gradient around a centre.
    package init(center: Point, radius: Double, stops: [GradientStop]) {
        self.center = center
        self.radius = radius
        self.stops = stops
    }
}
