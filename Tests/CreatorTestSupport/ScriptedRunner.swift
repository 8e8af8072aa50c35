package import CreatorCore

/// A stage runner that answers at once, failing where it is told to.
package struct ScriptedRunner: StageRunner {
    private let failures: [Stage: StageError]
    private let claim: Result<VideoID, StageError>

    /// Creates a runner that fails the first version of the given stages and succeeds elsewhere.
    package init(
        failing failures: [Stage: StageError] = [:],
        claim: Result<VideoID, StageError> = .success(.first)
    ) {
        self.failures = failures
        self.claim = claim
    }

    package func claimVideo() async throws(StageError) -> VideoID {
        try claim.get()
    }

    package func run(
        _ run: StageRun,
        in production: Production,
        progress: @escaping @Sendable (StageProgress) -> Void
    ) async throws(StageError) -> StageResult {
        if run.version == 1, let error = failures[run.stage] { throw error }
        progress(StageProgress("scene", 1, of: 1))
        return StageResult(.smallest(for: run.stage))
    }
}
