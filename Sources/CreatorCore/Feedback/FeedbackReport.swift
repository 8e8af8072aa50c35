/// What became of a reviewer's words.
package struct FeedbackReport: Equatable, Sendable {
    /// A request that changed the result.
    package struct Applied: Equatable, Sendable {
        /// The reviewer's words for it.
        package let text: String
        /// What was asked.
        package let operation: FeedbackOperation
        /// The keys of the scenes that changed; empty when the whole film did.
        package let scenes: [String]
        /// The figure before, for example `108 s`.
        package let before: String
        /// The figure after.
        package let after: String

        /// Creates an entry.
        package init(
            _ text: String,
            _ operation: FeedbackOperation,
            scenes: [String] = [],
            before: String,
            after: String
        ) {
            self.text = text
            self.operation = operation
            self.scenes = scenes
            self.before = before
            self.after = after
        }
    }

    /// A request kept for a stage that has not come yet.
    package struct Deferred: Equatable, Sendable {
        /// The reviewer's words for it.
        package let text: String
        /// What was asked.
        package let operation: FeedbackOperation
        /// Where it will be carried out.
        package let stage: Stage

        /// Creates an entry.
        package init(_ text: String, _ operation: FeedbackOperation, stage: Stage) {
            self.text = text
            self.operation = operation
            self.stage = stage
        }
    }

    /// A request that changed nothing, and why.
    package struct NotApplied: Equatable, Sendable {
        /// The reviewer's words for it.
        package let text: String
        /// Why nothing changed.
        package let reason: String
        /// The rule behind a refusal, for example `BAL-MISSING`.
        package let rule: String?
        /// What to type instead.
        package let hint: String

        /// Creates an entry.
        package init(_ text: String, reason: String, rule: String? = nil, hint: String) {
            self.text = text
            self.reason = reason
            self.rule = rule
            self.hint = hint
        }
    }

    /// What changed the result.
    package var applied: [Applied] = []

    /// What waits for a later stage.
    package var deferred: [Deferred] = []

    /// What changed nothing.
    package var notApplied: [NotApplied] = []

    /// Creates an empty report.
    package init() {}

    /// Whether there is nothing to report.
    package var isEmpty: Bool { applied.isEmpty && deferred.isEmpty && notApplied.isEmpty }
}
