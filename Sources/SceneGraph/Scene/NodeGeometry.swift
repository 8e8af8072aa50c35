extension Node {
    /// The box its own ink stays in, before its transform and without its shadow.
    package var contentBounds: Rect {
        switch content {
        case .group(let children):
            children.reduce(Rect(0, 0, 0, 0)) { $0.union($1.restingBounds) }
        case .shape(let shape): shape.bounds
        case .text(let block):
            // Descenders, side bearings and highlights reach a little over the box.
            Rect(0, 0, block.width, block.height)
                .inset(-block.style.size * 0.2, -block.style.size * 0.25)
        case .image(let image): image.rect
        }
    }

    /// The box of its ink and shadow, before its transform.
    package var inkBounds: Rect {
        let bounds = clip.map { contentBounds.intersection($0.bounds) } ?? contentBounds
        guard let shadow, !bounds.isEmpty else { return bounds }
        return bounds.union(bounds.inset(-shadow.blur * 1.5).moved(by: shadow.offset))
    }

    /// The box in its parent when it rests.
    package var restingBounds: Rect { transform.matrix.apply(inkBounds) }

    /// Its place and opacity at a moment.
    package func pose(at time: Double) -> Pose {
        if motion.isEmpty { return Pose(matrix: transform.matrix, opacity: opacity, trim: 1) }
        var moved = transform
        if let offset = motion.offset?.value(at: time) { moved.offset = moved.offset + offset }
        if let scale = motion.scale?.value(at: time) { moved.scale *= scale }
        if let turn = motion.rotation?.value(at: time) { moved.rotation += turn }
        return Pose(
            matrix: moved.matrix,
            opacity: opacity * (motion.opacity?.value(at: time) ?? 1),
            trim: motion.trim?.value(at: time) ?? 1
        )
    }

    /// Whether it or anything in it ever changes.
    package var isAnimated: Bool { !motion.isStill || hasAnimatedParts }

    /// Whether anything in it ever changes.
    package var hasAnimatedParts: Bool {
        guard case .group(let children) = content else { return false }
        return children.contains { $0.isAnimated }
    }
}
