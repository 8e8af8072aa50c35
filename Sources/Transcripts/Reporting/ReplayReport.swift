/// What is reported about all files of a replay, in file order whatever order they ended in.
package struct ReplayReport: Sendable {
    /// The files, by the bytes of their paths.
    package let files: [FileReport]

    /// The order in which they were replayed.
    package let order: ReplayOrder

    /// Creates a report from files in any order.
    package init(_ files: [FileReport], order: ReplayOrder = .byPath) {
        self.files = files.sorted { FileOrder.isBefore($0.path, $1.path) }
        self.order = order
    }

    /// How many files had which outcome.
    package var summary: ReplaySummary { ReplaySummary(files.map(\.outcome.kind)) }

    /// The exit code of the replay.
    package var exit: ReplayExit { summary.exit }

    /// The whole report for a person: every file's text, then the summary.
    package var text: [UInt8] {
        files.flatMap(\.text) + ReportText.joined([Array(summary.text.utf8)])
    }

    /// How to repeat an order that was drawn; `nil` for the usual one.
    ///
    /// It is for the error channel, since a report is the same bytes for every order.
    package var orderNote: String? {
        order.option.map { "replayed in random order; repeat it with --order \($0)" }
    }
}
