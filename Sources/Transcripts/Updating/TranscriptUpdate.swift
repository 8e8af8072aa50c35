/// A file brought up to date with what a session does now.
///
/// Only commands that differ are written anew, and in them only what differs; everything else keeps
/// its bytes. Given further replays it writes nothing that changes from one to the next.
package struct TranscriptUpdate: Sendable {
    /// The whole file; the old bytes when nothing had to change.
    package let bytes: [UInt8]

    /// The places of the commands that were written anew, counted from 0.
    package let updated: [Int]

    /// The lines that differ between replays; their commands stay as they were.
    package let unstable: [UnstableLine]

    /// Brings a file up to date with one replay, or with several whose differences are to be found.
    ///
    /// `work` are the private folders of the replays. A command whose verdict is not accepted stays.
    package init(
        _ document: TranscriptDocument,
        runs: [[ObservedExchange]],
        work: [[UInt8]] = [],
        redaction: Redaction = Redaction(),
        accepting isAccepted: (ExchangeVerdict) -> Bool = { _ in true }
    ) throws(TranscriptError) {
        let old = document.transcript
        let folder = work.first ?? []
        var plan = UpdatePlan(old)
        plan.rewrite(
            Self.verdicts(old, runs.first ?? [], folder, redaction),
            folder,
            accepting: isAccepted
        )
        var unstable: [UnstableLine] = []
        for (index, run) in runs.enumerated().dropFirst() where !plan.changes.isEmpty {
            let here = work.indices.contains(index) ? work[index] : folder
            let verdicts = Self.verdicts(plan.transcript, run, here, redaction)
            for verdict in verdicts where !verdict.isMet && plan.changes[verdict.index] != nil {
                let first = redaction.redacted(runs[0][verdict.index])
                unstable += Self.differences(first, verdict, line: old.exchanges[verdict.index])
                plan.revert(verdict.index)
            }
        }
        let bytes = document.bytes(replacing: plan.replacements)
        self.bytes = bytes
        updated = plan.changes.keys.sorted()
        self.unstable = unstable
    }

    private static func verdicts(
        _ transcript: Transcript,
        _ run: [ObservedExchange],
        _ work: [UInt8],
        _ redaction: Redaction
    ) -> [ExchangeVerdict] {
        var judge = Judge(transcript, work: work, redaction: redaction)
        return run.prefix(transcript.exchanges.count).map { judge.judge($0) }
    }

    /// The lines that differ between two replays of one command.
    private static func differences(
        _ first: ObservedExchange,
        _ second: ExchangeVerdict,
        line exchange: Exchange
    ) -> [UnstableLine] {
        let lines = first.output.map { ExpectedLine($0.channel, .exact($0.text)) }
        let others = Array(second.observed.output)
        var gone: [Int] = []
        var come: [Int] = []
        for line in OutputDifference(lines, others, Bindings()).lines() {
            switch line {
            case .met: continue
            case .missing(let place): gone.append(place)
            case .unexpected(let place): come.append(place)
            }
        }
        return zip(gone, come).map { gone, come in
            UnstableLine(
                line: exchange.input.line,
                first: first.output[gone].text,
                second: others[come].text,
                suggestion: HoleGuess.line(
                    others[come].channel,
                    first.output[gone].text,
                    others[come].text
                )
            )
        }
    }
}
