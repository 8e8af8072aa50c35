/// One line of what a command is expected to lead to.
package enum Expectation: Equatable, Sendable {
    /// A line of output, or a gap for several.
    case line(ExpectedLine)

    /// An event of the session.
    case event(ExpectedEvent)
}
