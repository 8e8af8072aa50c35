import CreatorCore

/// What evaluating a line led to.
enum Outcome: Equatable {
    /// It did what it should, or had nothing to do.
    case done
    /// It did not; a script stops here.
    case failed(ErrorCode)
    /// It failed and was allowed to.
    case tolerated
    /// Somebody pressed Ctrl-C meanwhile.
    case interrupted
    /// The person wants to leave.
    case leave

    /// The outcome of a command that ended with an event.
    init(_ event: Event) {
        switch event {
        case .rejected(let refusal): self = .failed(refusal.code)
        case .error(_, let error): self = .failed(error.code)
        case .sessionStarted, .stageRunning, .stageProgress, .completed, .pipelineComplete,
            .stopped,
            .using, .shown, .compared, .listed, .status:
            self = .done
        }
    }

    /// This outcome where failures are allowed.
    var whenTolerant: Outcome {
        switch self {
        case .failed: .tolerated
        case .done, .tolerated, .interrupted, .leave: self
        }
    }
}
