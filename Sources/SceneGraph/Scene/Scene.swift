/// One scene of a film: what is seen at each of its frames.
package struct Scene: Sendable, Equatable {
    /// A name for reports.
    package var name: String
    /// Width and height of the design space.
    package var size: Size
    /// What lies behind everything.
    package var background: Paint
    /// Things from the lowest to the highest.
    package var nodes: [Node]
    /// How many frames it lasts, at least one.
    package var frameCount: Int
    /// How it takes over from the scene before.
    package var transition: Transition

    /// A scene of nodes.
    package init(
        name: String,
        size: Size,
        background: Paint,
        nodes: [Node],
        frameCount: Int,
        transition: Transition = .cut
    ) {
        self.name = name
        self.size = size
        self.background = background
        self.nodes = nodes
        self.frameCount = frameCount
        self.transition = transition
    }

    /// When the last thing comes to rest, in seconds.
    package var settledTime: Double {
        nodes.map(\.lastChange).max() ?? 0
    }
}

extension Node {
    /// When it and everything in it have come to rest, in seconds; 0 when they always do.
    package var lastChange: Double {
        let own = motion.changes.map(\.upperBound).max() ?? 0
        guard case .group(let children) = content else { return own }
        return children.reduce(own) { max($0, $1.lastChange) }
    }
}
