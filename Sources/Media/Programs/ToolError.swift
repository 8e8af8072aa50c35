/// Why a program of others did not do its work.
package enum ToolError: Error, Equatable, Sendable {
    /// It is in no folder of PATH.
    case missing(Program)
    /// The system would not start it, for this reason.
    case notStarted(program: String, reason: String)
    /// It ended badly; `lastWords` is the end of what it wrote to stderr.
    case failed(program: String, ending: ChildEnding, lastWords: String)
    /// It took longer than it may and was ended.
    case timedOut(program: String, seconds: Double)
    /// It could not write its file to the end.
    case diskFull(program: String)
    /// The task that waited for it was cancelled, so it was ended.
    case cancelled(program: String)

    /// Whether a program's words say that the disk is full, which some survive with status 0.
    static func tellsFullDisk(_ errorText: String) -> Bool {
        errorText.contains("No space left on device")
    }

    /// Reads the reason from how a program ended and what it said last.
    init(program: String, ending: ChildEnding, errorText: String) {
        if Self.tellsFullDisk(errorText) {
            self = .diskFull(program: program)
        } else {
            let lines = errorText.split(whereSeparator: \.isNewline).suffix(4)
            self = .failed(
                program: program,
                ending: ending,
                lastWords: lines.joined(separator: "; ")
            )
        }
    }
}

extension ToolError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let program):
            "'\(program.rawValue)' is not installed; try 'sudo apt install \(program.debianPackage)'"
        case .notStarted(let program, let reason):
            "'\(program)' could not be started: \(reason)"
        case .failed(let program, let ending, let lastWords):
            "'\(program)' \(ending)\(lastWords.isEmpty ? "" : ": \(lastWords)")"
        case .timedOut(let program, let seconds):
            "'\(program)' was ended because it took longer than \(seconds) seconds"
        case .diskFull(let program):
            "the disk is full, so '\(program)' could not finish; free some space and try again"
        case .cancelled(let program):
            "'\(program)' was cancelled"
        }
    }
}
