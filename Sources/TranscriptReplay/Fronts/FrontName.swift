/// The ways in which a transcript can be replayed.
package enum FrontName: String, CaseIterable, Sendable {
    /// In this process, through the shell itself.
    case direct
    /// In a child program, its commands through a pipe.
    case pipe
    /// In a child program, typed at a pseudo-terminal.
    case pty
}
