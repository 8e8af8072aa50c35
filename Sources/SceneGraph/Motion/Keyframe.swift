/// A value at a moment of a scene.
package struct Keyframe<Value: Interpolable>: Sendable, Equatable {
    /// Seconds from the start of the scene.
    package var time: Double
    /// The value then.
    package var value: Value
    /// How it is reached from the keyframe before.
    package var easing: Easing

    /// A value at a moment.
    package init(_ time: Double, _ value: Value, _ easing: Easing = .easeOut) {
        self.time = time
        self.value = value
        self.easing = easing
    }
}
