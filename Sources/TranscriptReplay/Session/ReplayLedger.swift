import Transcripts

/// Keeps what came of every replay until the files before it are through.
struct ReplayLedger {
    private(set) var reports: [FileReport] = []
    private let files: [String: TranscriptFile]
    private var order: [String]
    private var expected: [String: Int] = [:]
    private var outcomes: [String: [Int: FileOutcome]] = [:]

    init(_ runs: [ReplayRun], _ files: [String: TranscriptFile]) {
        self.files = files
        for run in runs { expected[run.path, default: 0] += 1 }
        order = FileOrder.sorted(Array(expected.keys)).reversed()
    }

    /// Takes in an outcome; gives the reports that can be shown now.
    mutating func enter(_ outcome: FileOutcome, of run: ReplayRun) -> [FileReport] {
        outcomes[run.path, default: [:]][run.attempt] = outcome
        var ready: [FileReport] = []
        while let path = order.last, outcomes[path]?.count == expected[path] {
            order.removeLast()
            if let report = report(on: path) { ready.append(report) }
        }
        reports += ready
        return ready
    }

    /// Gives the reports of what is left when no more is replayed.
    mutating func close() -> [FileReport] {
        let rest = order.reversed().compactMap { report(on: $0) }
        order = []
        reports += rest
        return rest
    }

    private func report(on path: String) -> FileReport? {
        let attempts = (outcomes[path] ?? [:]).sorted { $0.key < $1.key }.map(\.value)
        return FileReport(path: path, title: files[path]?.title, outcomes: attempts)
    }
}
