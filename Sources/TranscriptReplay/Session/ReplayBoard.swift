package import Transcripts

/// Replays many files, several at once, and reports them in the order of their paths.
package struct ReplayBoard: Sendable {
    private let replayer: Replayer
    private let selection: ReplaySelection
    private let workers: Int
    private let failsFast: Bool

    /// Creates a board of so many workers; the result does not depend on their number.
    package init(
        _ replayer: Replayer,
        _ selection: ReplaySelection,
        workers: Int,
        failsFast: Bool = false
    ) {
        self.replayer = replayer
        self.selection = selection
        self.workers = max(1, workers)
        self.failsFast = failsFast
    }

    /// Replays what is selected of some files; tells of every file once all before it are through.
    package func run(
        _ files: [TranscriptFile],
        report: (FileReport) -> Void
    ) async -> ReplayReport {
        let runs = selection.runs(of: files.map(\.candidate))
        let named = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
        let locks = LockTable()
        var ledger = ReplayLedger(runs, named)
        await withTaskGroup(of: (ReplayRun, FileOutcome).self) { group in
            var waiting = Array(runs.enumerated().reversed())
            func begin() {
                guard let (number, run) = waiting.popLast(), let file = named[run.path] else {
                    return
                }
                group.addTask {
                    let names = file.lockNames
                    await locks.acquire(names)
                    let outcome = await replayer.outcome(of: file, number: number + 1)
                    await locks.release(names)
                    return (run, outcome)
                }
            }
            for _ in 0..<workers { begin() }
            for await (run, outcome) in group {
                for file in ledger.enter(outcome, of: run) { report(file) }
                if failsFast, !outcome.kind.isGood { waiting = [] }
                begin()
            }
        }
        for file in ledger.close() { report(file) }
        return ReplayReport(ledger.reports, order: selection.order)
    }
}

extension TranscriptFile {
    /// What no two sessions may use at once.
    fileprivate var lockNames: [String] {
        for case .locks(let names) in transcript?.header.map(\.value) ?? [] { return names }
        return []
    }
}
