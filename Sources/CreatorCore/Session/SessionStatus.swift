/// Where a session stands, for prompts, help and completion.
package enum SessionStatus: Equatable, Sendable {
    case idle
    case running(VideoID, Brief, StageRun, Progress)
    case reviewing(VideoID, Brief, StageRun, Progress)
    case failed(VideoID, Brief, StageRun, Progress)
    case done(VideoID, Brief)
    case stopped(VideoID, Brief, Stage)

    /// Whether a session is open, so that leaving now would lose something.
    package var isLive: Bool {
        switch self {
        case .running, .reviewing, .failed: true
        case .idle, .done, .stopped: false
        }
    }
}
