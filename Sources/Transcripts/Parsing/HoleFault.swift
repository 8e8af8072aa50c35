/// What is wrong with a hole.
package enum HoleFault: Hashable, Sendable {
    case holeNotClosed
    case unknownHole(String)
    case malformedHole(String, example: String)
    case malformedName(String)
    case tooManyAny(limit: Int)
    case boundTwice(String, line: Int)
    case notBound(String)
    case malformedExpression(String, reason: String)
}

extension HoleFault: CustomStringConvertible {
    /// What is wrong, then what to write.
    package var description: String {
        switch self {
        case .holeNotClosed: "'<' opens a hole that is never closed; close it with >, or write \\<"
        case .unknownHole(let type):
            "unknown hole '\(type)'; write one of \(HoleKind.names), or \\< for the character"
        case .malformedHole(let text, let example):
            "'\(text)' is not how this hole is written; write for example \(example)"
        case .malformedName(let name):
            "'\(name)' is no name for a hole; use small letters, digits, - and _"
        case .tooManyAny(let limit):
            "more than \(limit) 'any' holes in one line; write what stands between them"
        case .boundTwice(let name, let line):
            "'\(name)' already has its value from line \(line); write <$\(name)> to compare with it"
        case .notBound(let name):
            "'\(name)' has no value yet; bind it above with <\(name)=word>"
        case .malformedExpression(let text, let reason): "'\(text)' cannot be used: \(reason)"
        }
    }
}
