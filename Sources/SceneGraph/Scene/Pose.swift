/// How a node stands at one moment.
package struct Pose: Sendable, Equatable {
    /// From the node's own pixels to its parent's.
    package var matrix: Matrix
    /// Opacity, 0 to 1.
    package var opacity: Double
    /// Share of the outline that is drawn.
    package var trim: Double

    /// A pose of its parts.
    package init(matrix: Matrix, opacity: Double, trim: Double) {
        self.matrix = matrix
        self.opacity = opacity
        self.trim = trim
    }
}
