/// What a run gave: its artifact, and how the reviewer's words were taken.
package struct StageResult: Equatable, Sendable {
    /// The thing made.
    package let artifact: Artifact

    /// What became of the feedback; empty when there was none.
    package let report: FeedbackReport

    /// Creates a result.
    package init(_ artifact: Artifact, report: FeedbackReport = FeedbackReport()) {
        self.artifact = artifact
        self.report = report
    }
}
