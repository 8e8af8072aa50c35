package import CreatorCore
package import Transcripts

/// Somebody who is told of every command once it is over: a recorder, or whoever judges a replay.
package protocol SessionObserver: Sendable {
    /// Takes in a command that is over.
    ///
    /// - Parameters:
    ///   - exchange: What was typed and all it led to.
    ///   - closingCode: The exit code if the input ended now.
    /// - Throws: Why the observer cannot go on; it is told of nothing more.
    func observe(_ exchange: ObservedExchange, closingCode: UInt8) async throws(Refusal)

    /// Takes in that the shell has come to its end.
    func end(code: UInt8) async throws(Refusal)
}
