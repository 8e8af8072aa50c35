package import Transcripts

/// What became of typing a transcript's commands.
package struct Performance: Sendable {
    /// The commands that were carried out, in order.
    package var exchanges: [ObservedExchange]

    /// Why it was not carried through, when it was not.
    package var stop: StopReason?

    /// Creates a performance.
    package init(_ exchanges: [ObservedExchange], stop: StopReason? = nil) {
        self.exchanges = exchanges
        self.stop = stop
    }
}
