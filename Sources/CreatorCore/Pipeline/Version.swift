/// One finished attempt, kept for as long as the session lives.
package struct Version: Equatable, Sendable {
    /// The attempt that made it.
    package let run: StageRun

    /// The thing made.
    package let artifact: Artifact

    /// What became of the feedback that led to it.
    package let report: FeedbackReport

    /// What differs from the version it builds on, or `nil` for a first attempt.
    package let difference: ArtifactDifference?

    /// Creates a version.
    package init(_ run: StageRun, _ result: StageResult, base: Version? = nil) {
        self.run = run
        artifact = result.artifact
        report = result.report
        difference = base.map { ArtifactDifference(from: $0.artifact, to: result.artifact) }
    }
}
