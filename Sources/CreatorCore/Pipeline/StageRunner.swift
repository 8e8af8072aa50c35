/// Does the work of a stage.
///
/// This is the seam between the session's rules and everything that takes time, money or disk.
package protocol StageRunner: Sendable {
    /// Claims a folder for a new video, so that two programs never share one.
    func claimVideo() async throws(StageError) -> VideoID

    /// Makes the run's artifact from what has been made and accepted so far.
    func run(
        _ run: StageRun,
        in production: Production,
        progress: @escaping @Sendable (StageProgress) -> Void
    ) async throws(StageError) -> StageResult
}
