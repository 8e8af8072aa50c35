/// How a child program ended.
package enum ChildEnding: Equatable, Sendable {
    /// By itself, with this status; 0 is success.
    case exited(status: Int32)
    /// By this signal.
    case killed(signal: Int32)
}

extension ChildEnding: CustomStringConvertible {
    package var description: String {
        switch self {
        case .exited(let status): "ended with status \(status)"
        case .killed(let signal): "was ended by signal \(signal)"
        }
    }
}
