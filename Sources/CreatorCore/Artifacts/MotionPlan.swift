/// How the pictures move.
package struct MotionPlan: Equatable, Sendable {
    /// Whether anything moves at all; without motion scenes cut.
    package let isMoving: Bool

    /// The scenes in order.
    package let scenes: [MotionScene]

    /// Files written, relative to the output folder.
    package let files: [String]

    /// Creates a plan.
    package init(isMoving: Bool, scenes: [MotionScene], files: [String]) {
        self.isMoving = isMoving
        self.scenes = scenes
        self.files = files
    }
}

/// How one scene moves.
package struct MotionScene: Equatable, Sendable {
    /// How a scene comes in.
    package enum Entrance: String, Sendable {
        case cut, crossfade
    }

    /// The scene's key in the plan.
    package let key: String

    /// What the scene is there for.
    package let role: SceneRole

    /// How the scene comes in.
    package let entrance: Entrance

    /// What moves, in words, for example `drug docks 1.2 s`.
    package let moves: [String]

    /// When the last thing comes to rest, in seconds of the scene.
    package let settlesAt: Double

    /// Creates a scene.
    package init(
        key: String,
        role: SceneRole,
        entrance: Entrance,
        moves: [String],
        settlesAt: Double
    ) {
        self.key = key
        self.role = role
        self.entrance = entrance
        self.moves = moves
        self.settlesAt = settlesAt
    }
}
