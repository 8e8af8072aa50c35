/// How one property changes over a scene; before the first and after the last keyframe it rests.
package struct Track<Value: Interpolable>: Sendable, Equatable {
    /// Keyframes in order of time, at least one.
    package var keyframes: [Keyframe<Value>]

    /// A track of keyframes, put in order of time.
    package init(_ keyframes: [Keyframe<Value>]) {
        self.keyframes = keyframes.sorted { $0.time < $1.time }
    }

    /// A change from one value to another.
    package init(
        from start: Value,
        to end: Value,
        at time: Double,
        over seconds: Double,
        _ easing: Easing = .easeOut
    ) {
        keyframes = [Keyframe(time, start), Keyframe(time + seconds, end, easing)]
    }

    /// Adds a further change, which starts from the last value.
    package func then(
        _ value: Value,
        at time: Double,
        over seconds: Double,
        _ easing: Easing = .easeInOut
    ) -> Track {
        guard let last = keyframes.last else { return self }
        return Track(
            keyframes + [
                Keyframe(time, last.value, .hold), Keyframe(time + seconds, value, easing),
            ]
        )
    }

    /// The value at a moment, or nil for a track without keyframes.
    package func value(at time: Double) -> Value? {
        guard let first = keyframes.first, let last = keyframes.last else { return nil }
        if time <= first.time { return first.value }
        if time >= last.time { return last.value }
        for (from, to) in zip(keyframes, keyframes.dropFirst()) where time < to.time {
            let span = to.time - from.time
            let share = span > 0 ? (time - from.time) / span : 1
            return from.value.mixed(with: to.value, to.easing.share(share))
        }
        return last.value
    }

    /// The stretches of time in which the value changes.
    package var changes: [ClosedRange<Double>] {
        zip(keyframes, keyframes.dropFirst()).compactMap { from, to in
            // A jump takes no time, and shows just after its moment.
            from.value == to.value ? nil : from.time...max(to.time, from.time + 1e-6)
        }
    }
}
