/// One attempt at a stage.
package struct StageRun: Hashable, Sendable {
    /// The stage being attempted.
    package let stage: Stage

    /// The attempt's number, counting from 1 and restarting with every stage.
    package let version: Int

    /// What the reviewer asked to change, verbatim, if this attempt follows a `regen` with words.
    package let feedback: String?

    /// The number of the version this attempt builds on, or `nil` for the first.
    package let base: Int?

    /// Creates an attempt.
    package init(_ stage: Stage, version: Int = 1, feedback: String? = nil, base: Int? = nil) {
        self.stage = stage
        self.version = version
        self.feedback = feedback
        self.base = base
    }
}
