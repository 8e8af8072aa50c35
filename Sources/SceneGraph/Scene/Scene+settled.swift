extension Scene {
    /// This scene standing still as it ends, cut to from the one before.
    package var settled: Scene {
        var scene = self
        scene.nodes = nodes.map(\.settled)
        scene.transition = .cut
        return scene
    }
}

extension Node {
    /// This node and everything in it, standing still as it ends.
    var settled: Node {
        var node = self
        node.motion = motion.settled
        if case .group(let children) = content { node.content = .group(children.map(\.settled)) }
        return node
    }
}
