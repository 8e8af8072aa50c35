import SceneGraph

/// The smallest thing that moves as one: a node, and the groups around it whose motion it shares.
struct RenderUnit {
    /// Where a unit stands at a moment and how strongly it is seen.
    struct State: Equatable {
        /// From the node's own pixels to the design space.
        var matrix: Matrix
        var opacity: Double
        var trim: Double

        var isVisible: Bool { opacity > 0.001 && trim > 0 }
    }

    let node: Node
    /// The groups around it, outermost first.
    let ancestors: [Node]

    /// Units of a scene from the lowest to the highest.
    static func units(of scene: Scene) -> [RenderUnit] {
        scene.nodes.flatMap { units(of: $0, inside: []) }
    }

    private static func units(of node: Node, inside ancestors: [Node]) -> [RenderUnit] {
        // A group is taken apart only where that cannot change what is seen.
        guard case .group(let children) = node.content, node.clip == nil, node.shadow == nil,
            node.opacity == 1, node.motion.opacity == nil || node.hasAnimatedParts,
            node.motion.isStill || node.hasAnimatedParts
        else { return [RenderUnit(node: node, ancestors: ancestors)] }
        return children.flatMap { units(of: $0, inside: ancestors + [node]) }
    }

    func state(at time: Double) -> State {
        var state = State(matrix: .identity, opacity: 1, trim: 1)
        for link in ancestors + [node] {
            let pose = link.pose(at: time)
            state.matrix = state.matrix * pose.matrix
            state.opacity *= min(1, max(0, pose.opacity))
            state.trim = pose.trim
        }
        return state
    }

    /// Whether parts inside the node move by themselves, which a cached picture cannot show.
    var hasMovingParts: Bool { node.hasAnimatedParts }

    var isMoving: Bool {
        node.isAnimated || ancestors.contains { !$0.motion.isStill }
    }

    /// When it has come to rest for good.
    var settled: Double {
        let own = ancestors.flatMap { $0.motion.changes.map(\.upperBound) }.max() ?? 0
        return max(node.lastChange, own)
    }

    /// The moments at which its motion is looked at to learn where it may go.
    var samples: [Double] {
        let ranges = ancestors.flatMap(\.motion.changes) + node.changes
        var times = [0, settled]
        for range in ranges {
            let span = range.upperBound - range.lowerBound
            times += (0...12).map { range.lowerBound + span * Double($0) / 12 }
        }
        return times
    }

    /// A box of the design space that it never leaves.
    var reach: Rect {
        let ink = node.inkBounds
        let boxes = samples.map { state(at: $0).matrix.apply(ink) }
        return boxes.reduce(Rect(0, 0, 0, 0)) { $0.union($1) }.inset(-8)
    }
}
