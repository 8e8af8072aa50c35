/// How many motions of each sort a scene has, for the reviewer.
package struct MotionCount: Sendable, Equatable {
    /// Things that fade in or out.
    package private(set) var fades = 0
    /// Things that travel.
    package private(set) var moves = 0
    /// Things that grow or shrink.
    package private(set) var zooms = 0
    /// Things that turn.
    package private(set) var turns = 0
    /// Lines that are drawn.
    package private(set) var draws = 0

    /// The motions of a scene.
    package init(_ scene: Scene) {
        for node in scene.nodes { add(node) }
    }

    /// How many there are in all.
    package var all: Int { fades + moves + zooms + turns + draws }

    private mutating func add(_ node: Node) {
        let motion = node.motion
        if motion.opacity?.changes.isEmpty == false { fades += 1 }
        if motion.offset?.changes.isEmpty == false { moves += 1 }
        if motion.scale?.changes.isEmpty == false { zooms += 1 }
        if motion.rotation?.changes.isEmpty == false { turns += 1 }
        if motion.trim?.changes.isEmpty == false { draws += 1 }
        if case .group(let children) = node.content { for child in children { add(child) } }
    }
}
