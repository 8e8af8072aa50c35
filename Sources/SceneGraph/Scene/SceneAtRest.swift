extension Scene {
    /// The scene as it stands once everything has come to rest, without any motion.
    package var atRest: Scene { posed(at: .greatestFiniteMagnitude) }

    /// The scene as it stands at a moment, in seconds from its start, without any motion.
    package func posed(at time: Double) -> Scene {
        var scene = self
        scene.nodes = nodes.map { $0.posed(at: time) }
        return scene
    }

    /// The scene with half the way in the same time for every motion, for calmer films.
    package var calmed: Scene {
        var scene = self
        scene.nodes = nodes.map(\.calmed)
        return scene
    }
}

extension Node {
    /// The node in its last pose, without motion.
    package var atRest: Node { posed(at: .greatestFiniteMagnitude) }

    /// The node in its pose at a moment, without motion.
    package func posed(at time: Double) -> Node {
        var node = self
        if let offset = motion.offset?.value(at: time) {
            node.transform.offset = transform.offset + offset
        }
        if let scale = motion.scale?.value(at: time) { node.transform.scale *= scale }
        if let turn = motion.rotation?.value(at: time) { node.transform.rotation += turn }
        node.opacity = opacity * (motion.opacity?.value(at: time) ?? 1)
        node.motion = .none
        switch content {
        case .group(let children): node.content = .group(children.map { $0.posed(at: time) })
        case .shape(var shape):
            let share = motion.trim?.value(at: time) ?? 1
            if share < 1 { shape.path = shape.path.trimmed(to: share) }
            node.content = .shape(shape)
        case .text, .image: break
        }
        return node
    }

    /// The node with calmer motion.
    package var calmed: Node {
        var node = self
        node.motion.offset = motion.offset?.calmed
        node.motion.scale = motion.scale?.calmed
        node.motion.rotation = motion.rotation?.calmed
        if case .group(let children) = content { node.content = .group(children.map(\.calmed)) }
        return node
    }
}

extension Track {
    /// The track with every value half as far from the last one; it takes no longer.
    package var calmed: Track {
        guard let last = keyframes.last else { return self }
        var track = self
        track.keyframes = keyframes.map {
            Keyframe($0.time, $0.value.mixed(with: last.value, 0.5), $0.easing)
        }
        return track
    }
}
