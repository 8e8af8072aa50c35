/// What is reported about one file.
package struct FileReport: Sendable {
    /// The path as it was given or found.
    package let path: String

    /// The title in its header.
    package let title: String?

    /// What came of it.
    package let outcome: FileOutcome

    /// How often it was replayed.
    package let attempts: Attempts

    /// How long all its replays took, in seconds; `nil` keeps times out of every report.
    package let seconds: Double?

    /// Reports one replay.
    package init(path: String, title: String?, outcome: FileOutcome, seconds: Double? = nil) {
        self.init(path: path, title: title, outcome: outcome, attempts: .once, seconds: seconds)
    }

    /// Reports several replays by the first that needs somebody; `outcomes` in their order.
    ///
    /// - Returns: `nil` without any outcome.
    package init?(path: String, title: String?, outcomes: [FileOutcome], seconds: Double? = nil) {
        let bad = outcomes.firstIndex { !$0.kind.isGood }
        guard let outcome = bad.map({ outcomes[$0] }) ?? outcomes.first else { return nil }
        let attempts = Attempts(
            count: outcomes.count,
            good: outcomes.count { $0.kind.isGood },
            shown: (bad ?? 0) + 1
        )
        self.init(
            path: path,
            title: title,
            outcome: outcome,
            attempts: attempts,
            seconds: seconds
        )
    }

    private init(
        path: String,
        title: String?,
        outcome: FileOutcome,
        attempts: Attempts,
        seconds: Double?
    ) {
        self.path = path
        self.title = title
        self.outcome = outcome
        self.attempts = attempts
        self.seconds = seconds
    }

    /// The path on one line, with nothing hidden in it.
    var shownPath: String { ReportText.visible(path) }

    /// How the commands differ that do.
    var differences: [CommandDifference] {
        outcome.verdict.map { CommandDifference.all(of: $0, path: shownPath) } ?? []
    }
}
