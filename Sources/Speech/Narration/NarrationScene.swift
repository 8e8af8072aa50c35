/// One scene to be spoken.
package struct NarrationScene: Sendable, Hashable {
    /// The caller's name for the scene.
    package let key: String

    /// What is shown and said, one sentence each, in display form: "81 mg".
    package let sentences: [String]

    /// Whether the scene sets the pace or must not exceed it.
    package let role: NarrationRole

    /// Silence to add at the scene's end, in seconds.
    package let extraPauseAfter: Double

    /// The least length of the scene in seconds; speech that needs more lengthens it.
    package let plannedSeconds: Double

    package init(
        key: String,
        sentences: [String],
        role: NarrationRole = .body,
        extraPauseAfter: Double = 0,
        plannedSeconds: Double = 0
    ) {
        self.key = key
        self.sentences = sentences
        self.role = role
        self.extraPauseAfter = extraPauseAfter
        self.plannedSeconds = plannedSeconds
    }
}
