/// A place where expected and actual output meet, or do not.
package enum DiffLine: Hashable, Sendable {
    /// An expected line with the line, or a gap with the lines, that it stands for.
    case met(expected: Int, actual: Range<Int>)

    /// An expected line that did not come, or a gap with too few lines.
    case missing(expected: Int)

    /// A line that nobody expected.
    case unexpected(actual: Int)

    /// Whether expected and actual output meet here.
    package var isMet: Bool {
        switch self {
        case .met: true
        case .missing, .unexpected: false
        }
    }
}
