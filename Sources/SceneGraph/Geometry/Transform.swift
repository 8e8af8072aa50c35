/// Where a node stands: turned and scaled about its anchor, then displaced.
package struct Transform: Sendable, Equatable {
    /// Displacement in the parent's pixels.
    package var offset: Point
    /// Factor about the anchor.
    package var scale: Double
    /// Clockwise turn about the anchor in radians.
    package var rotation: Double
    /// The point that scaling and turning leave in place, in the node's own pixels.
    package var anchor: Point

    /// A transform; each part unchanged unless given.
    package init(
        offset: Point = .zero,
        scale: Double = 1,
        rotation: Double = 0,
        anchor: Point = .zero
    ) {
        self.offset = offset
        self.scale = scale
        self.rotation = rotation
        self.anchor = anchor
    }

    /// Leaves a node in place.
    package static let identity = Transform()

    /// The same as an affine map.
    package var matrix: Matrix {
        if scale == 1, rotation == 0 { return .translation(offset) }
        return .translation(offset + anchor) * .rotation(rotation) * .scale(scale, scale)
            * .translation(Point(-anchor.x, -anchor.y))
    }
}
