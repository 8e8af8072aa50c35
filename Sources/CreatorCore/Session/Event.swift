/// What a session tells its reviewer.
///
/// Every face renders these, and nothing else.
package enum Event: Equatable, Sendable {
    case sessionStarted(VideoID, Brief, stages: [Stage])
    case stageRunning(StageRun)
    case stageProgress(StageRun, StageProgress)
    case completed(Version, Production)
    case error(StageRun, StageError)
    case pipelineComplete(VideoID, Master)
    case stopped(VideoID, Stage)
    case rejected(Refusal)
    case using(Version, Production)
    case shown(Version, Production)
    case compared(VersionComparison)
    case listed([Version], inUse: [StageRun])
    case status(SessionStatus)

    /// Whether the session now waits for the reviewer.
    package var awaitsReviewer: Bool {
        switch self {
        case .sessionStarted, .stageRunning, .stageProgress: false
        case .completed, .error, .pipelineComplete, .stopped, .rejected, .using, .shown, .compared,
            .listed, .status:
            true
        }
    }
}
