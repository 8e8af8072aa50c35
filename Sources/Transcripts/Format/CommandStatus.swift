package import CreatorCore

/// How a command ended.
package enum CommandStatus: Hashable, Sendable {
    /// It did what it should.
    case ok

    /// It was refused, or failed, or was cancelled.
    case error(ErrorCode)

    /// The status as `=` lines say it.
    package var text: String {
        switch self {
        case .ok: "ok"
        case .error(let code): "error \(code.rawValue)"
        }
    }
}
