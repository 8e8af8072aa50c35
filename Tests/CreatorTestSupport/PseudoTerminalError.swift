/// What a program on a ``PseudoTerminal`` did not do in time.
package enum PseudoTerminalError: Error, CustomStringConvertible {
    case notOpened
    case neverSeen(String, instead: String)
    case neverEnded(instead: String)
    case neverTrue(instead: String)

    package var description: String {
        switch self {
        case .notOpened:
            "no pseudo-terminal could be opened"
        case .neverSeen(let text, let instead):
            "never saw \(text.debugDescription), but \(instead.debugDescription)"
        case .neverEnded(let instead):
            "the program did not end; it wrote \(instead.debugDescription)"
        case .neverTrue(let instead):
            "the condition never held; the program wrote \(instead.debugDescription)"
        }
    }
}
