package import Transcripts

/// One replay of a transcript: what came of it, and what really happened.
package struct ReplayedSession: Sendable {
    /// What came of it.
    package let outcome: FileOutcome

    /// The commands that were carried out.
    package let exchanges: [ObservedExchange]

    /// The private folder it was in.
    package let folder: String

    init(_ outcome: FileOutcome, _ exchanges: [ObservedExchange] = [], in folder: String = "") {
        self.outcome = outcome
        self.exchanges = exchanges
        self.folder = folder
    }
}
