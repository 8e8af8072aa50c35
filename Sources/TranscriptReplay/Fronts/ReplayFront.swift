import Transcripts

/// A way to type a transcript's commands at the shell and to learn what they lead to.
package protocol ReplayFront: Sendable {
    /// Types all commands, each when the one before is over.
    func perform(_ session: ReplaySession) async -> Performance
}
