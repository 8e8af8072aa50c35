import CreatorCore
import Transcripts

/// What evaluating a line led to.
enum Outcome: Equatable {
    /// It did what it should, or had nothing to do.
    case done
    /// It did not; a script stops here.
    case failed(ErrorCode)
    /// It failed and was allowed to.
    case tolerated(ErrorCode)
    /// Somebody pressed Ctrl-C meanwhile; the code when it was not too late.
    case interrupted(ErrorCode?)
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
        case .failed(let code): .tolerated(code)
        case .done, .tolerated, .interrupted, .leave: self
        }
    }

    /// This outcome when Ctrl-C was pressed meanwhile.
    var whenInterrupted: Outcome {
        switch self {
        case .failed(let code), .tolerated(let code): .interrupted(code)
        case .interrupted: self
        case .done, .leave: .interrupted(nil)
        }
    }

    /// How a transcript says the command ended; a failure that was allowed is one nevertheless.
    var status: CommandStatus {
        switch self {
        case .failed(let code), .tolerated(let code), .interrupted(let code?): .error(code)
        case .done, .interrupted(nil), .leave: .ok
        }
    }
}
