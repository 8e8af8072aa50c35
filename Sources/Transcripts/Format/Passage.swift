/// A stretch of what is expected of a command.
enum Passage: Sendable {
    /// Exact lines, as they stand in the file.
    case lines(ExactLines)

    /// Anything else, or an exact line that did not come from a file.
    case single(Placed<Expectation>)

    /// What is expected, one by one.
    var expectations: [Placed<Expectation>] {
        switch self {
        case .lines(let lines): lines.expectations
        case .single(let expectation): [expectation]
        }
    }
}
