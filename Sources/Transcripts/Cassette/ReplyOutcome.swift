/// How a request ended.
package enum ReplyOutcome: Hashable, Sendable {
    /// An answer with this HTTP status.
    case status(Int)
    /// Nothing came in time.
    case timeout
    /// The connection was closed.
    case reset

    /// The outcome as a section says it.
    package var text: String {
        switch self {
        case .status(let code): "\(code)"
        case .timeout: "timeout"
        case .reset: "reset"
        }
    }
}
