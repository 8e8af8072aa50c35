/// What came of replaying a whole file.
package struct TranscriptVerdict: Sendable {
    /// The commands that ran, in order.
    package let exchanges: [ExchangeVerdict]

    /// The commands that never ran, because the shell had left or the replay gave up.
    package let notRun: [Exchange]

    /// The provider calls nobody made.
    package let unusedCalls: [RecordedCall]

    /// Whether everything is as expected; a file of which nothing ran is not.
    package var isMet: Bool {
        !exchanges.isEmpty && notRun.isEmpty && unusedCalls.isEmpty
            && exchanges.indices.allSatisfy { exchanges[$0].isMet }
    }

    /// All commands of the transcript; none where nothing ran.
    var commands: [Exchange] { exchanges.first?.exchanges ?? [] }

    /// The commands that differ.
    package var failures: [ExchangeVerdict] { exchanges.filter { !$0.isMet } }
}
