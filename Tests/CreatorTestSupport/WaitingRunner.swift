package import CreatorCore

/// A stage runner whose work never ends unless it is cancelled.
package struct WaitingRunner: StageRunner {
    /// Creates a runner.
    package init() {}

    package func claimVideo() async throws(StageError) -> VideoID { .first }

    package func run(
        _ run: StageRun,
        in production: Production,
        progress: @escaping @Sendable (StageProgress) -> Void
    ) async throws(StageError) -> StageResult {
        do {
            try await Task.sleep(for: .seconds(3600))
        } catch {
            throw .cancelled
        }
        return StageResult(.smallest(for: run.stage))
    }
}
