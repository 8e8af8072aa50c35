extension Motion {
    /// This motion as it stands after its last keyframe, from the first frame on.
    package var settled: Motion {
        Motion(
            opacity: opacity?.settled,
            offset: offset?.settled,
            scale: scale?.settled,
            rotation: rotation?.settled,
            trim: trim?.settled
        )
    }
}

extension Track {
    /// A track that rests at this one's last value.
    package var settled: Track {
        Track(keyframes.last.map { [Keyframe(0, $0.value)] } ?? [])
    }
}
