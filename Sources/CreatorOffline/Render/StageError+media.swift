import Compositions
import CreatorCore
import Drawing
import Media

extension FilmError {
    /// The error a reviewer sees.
    var stageError: StageError {
        switch self {
        case .cancelled: .cancelled
        case .noSpace, .unwritable, .captions: StageError(.file, description, isRetryable: true)
        case .encoder(let error): error.stageError
        case .sound: StageError(.file, description + "; type stop, then start again")
        case .drawing, .frameCount, .notWhole: StageError(.render, description, isRetryable: true)
        }
    }
}

extension ToolError {
    /// The error a reviewer sees.
    var stageError: StageError {
        switch self {
        case .cancelled: .cancelled
        case .diskFull: StageError(.file, description, isRetryable: true)
        case .missing, .notStarted:
            StageError(.tool, description)
        case .failed, .timedOut:
            StageError(.render, description + "; type regen to try again", isRetryable: true)
        }
    }
}

extension DrawingError {
    /// The error a reviewer sees.
    var stageError: StageError {
        switch self {
        case .cannotWrite: StageError(.file, description, isRetryable: true)
        case .cannotRead: StageError(.file, description)
        case .noCanvas, .noTypesetter: StageError(.tool, description, isRetryable: true)
        case .noFrame: StageError(.internal, description)
        case .cancelled: .cancelled
        }
    }
}
