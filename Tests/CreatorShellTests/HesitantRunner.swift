import CreatorCore
import CreatorTestSupport

/// A stage runner that plans no scenes until it is cancelled once.
struct HesitantRunner: StageRunner {
    func claimVideo() async throws(StageError) -> VideoID { .first }

    func run(
        _ run: StageRun,
        in production: Production,
        progress: @escaping @Sendable (StageProgress) -> Void
    ) async throws(StageError) -> StageResult {
        let waits = run.stage == .scenes && run.version == 1
        let runner: any StageRunner = waits ? WaitingRunner() : ScriptedRunner()
        return try await runner.run(run, in: production, progress: progress)
    }
}
