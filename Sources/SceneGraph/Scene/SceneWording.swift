extension Scene {
    /// The scene at a moment without the words that another does not show as well.
    ///
    /// Words stand at the same place in the same look to be the same. What carries words of its
    /// own, such as a caption's box, goes with them.
    package func wordless(
        at time: Double,
        keeping other: Scene,
        at otherTime: Double
    ) -> Scene {
        let kept = other.nodes.filter(\.hasWords).map { $0.posed(at: otherTime) }
        var scene = self
        scene.nodes = nodes.filter { node in
            !node.hasWords || kept.contains(node.posed(at: time))
        }
        return scene
    }
}

extension Node {
    /// Whether it is words or carries some.
    var hasWords: Bool {
        switch content {
        case .text: true
        case .group(let children): children.contains { $0.hasWords }
        case .shape, .image: false
        }
    }
}
