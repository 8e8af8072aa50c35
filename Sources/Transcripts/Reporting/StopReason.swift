/// Why a session could not be replayed to its end.
package enum StopReason: Sendable {
    /// A command took longer than it may.
    case timedOut(TimeLimit)

    /// The shell left although commands were still to be typed; with its exit code.
    case leftEarly(UInt8)

    /// A request to a provider has no recorded reply.
    case unanswered(CassetteMismatch)

    /// Programs the file requires are not installed, and skipping was not allowed.
    case missingTools([String])

    /// Something around the session broke: a folder, a process, a terminal; in words.
    case broke(String)
}

extension StopReason {
    /// One word for machines.
    var kind: String {
        switch self {
        case .timedOut: "timeout"
        case .leftEarly: "left early"
        case .unanswered: "no reply"
        case .missingTools: "missing tool"
        case .broke: "broken"
        }
    }

    /// What belongs to the reason and is more than a sentence: how requests differ.
    var details: [[UInt8]] {
        switch self {
        case .unanswered(let mismatch): mismatch.report
        case .timedOut, .leftEarly, .missingTools, .broke: []
        }
    }
}

extension StopReason: CustomStringConvertible {
    /// What happened, then what to do.
    package var description: String {
        switch self {
        case .timedOut(let limit):
            "no end within \(limit); look at the command, or allow more with '@ timeout:'"
        case .leftEarly(let code):
            "the shell left with status \(code) before the commands that follow; "
                + "remove them, or what makes it leave"
        case .unanswered(let mismatch): mismatch.description
        case .missingTools(let names):
            "\(names.joined(separator: ", ")) not found; install what is missing, "
                + "or leave out --no-skip"
        case .broke(let reason): reason
        }
    }
}
