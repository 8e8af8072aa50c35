/// Why an mp4 cannot be described.
package enum MovieError: Error, Equatable, Sendable {
    /// The system will not give us the file, for this reason.
    case unreadable(path: String, reason: String)
    /// It is cut off or no mp4 at all.
    case notWhole(path: String)
    /// The program that describes it failed.
    case probe(ToolError)
}

extension MovieError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let path, let reason): "'\(path)' cannot be read: \(reason)"
        case .notWhole(let path): "'\(path)' is not a whole mp4; render it again"
        case .probe(let error): error.description
        }
    }
}
