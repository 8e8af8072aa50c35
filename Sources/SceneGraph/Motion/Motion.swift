/// How a node changes over its scene, on top of where it stands.
package struct Motion: Sendable, Equatable {
    /// Factor on the node's opacity.
    package var opacity: Track<Double>?
    /// Displacement added to the node's.
    package var offset: Track<Point>?
    /// Factor on the node's scale.
    package var scale: Track<Double>?
    /// Turn added to the node's, in radians.
    package var rotation: Track<Double>?
    /// Share of a shape's outline that is drawn.
    package var trim: Track<Double>?

    /// A motion; whatever is not given rests.
    package init(
        opacity: Track<Double>? = nil,
        offset: Track<Point>? = nil,
        scale: Track<Double>? = nil,
        rotation: Track<Double>? = nil,
        trim: Track<Double>? = nil
    ) {
        self.opacity = opacity
        self.offset = offset
        self.scale = scale
        self.rotation = rotation
        self.trim = trim
    }

    /// Rests.
    package static let none = Motion()

    /// Whether nothing ever changes.
    package var isStill: Bool { changes.isEmpty }

    /// The stretches of time in which anything changes, in no order.
    package var changes: [ClosedRange<Double>] {
        (opacity?.changes ?? []) + (offset?.changes ?? []) + (scale?.changes ?? [])
            + (rotation?.changes ?? []) + (trim?.changes ?? [])
    }

    /// Whether every track is absent, so that even the resting values are those of the node.
    package var isEmpty: Bool { self == .none }
}
