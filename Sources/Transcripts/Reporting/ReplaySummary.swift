/// How many files had which outcome.
package struct ReplaySummary: Hashable, Sendable {
    private let counts: [OutcomeKind: Int]

    /// How many files there were.
    package let files: Int

    /// The exit code of the replay.
    package let exit: ReplayExit

    /// Counts outcomes.
    init(_ kinds: [OutcomeKind]) {
        files = kinds.count
        counts = Dictionary(kinds.map { ($0, 1) }, uniquingKeysWith: +)
        exit = ReplayExit(kinds)
    }

    /// How many files had an outcome.
    package subscript(kind: OutcomeKind) -> Int { counts[kind] ?? 0 }

    /// The last line of a report: `12 transcripts: 9 passed, 2 failed, 1 skipped`.
    package var text: String {
        guard files > 0 else {
            return "no transcript to replay; look at the paths, --filter, --tag and --shard"
        }
        let parts = OutcomeKind.allCases.filter { self[$0] > 0 }.map { "\(self[$0]) \($0.words)" }
        let words =
            "\(ReportText.count(files, "transcript", "transcripts")): "
            + parts.joined(separator: ", ")
        guard self[.skipped] == files else { return words }
        return words + "; nothing was replayed, so install what is missing, or name other files"
    }
}
