import CreatorCore

@testable import Transcripts

/// Outcomes of small sessions, for tests of what is reported about them.
enum ReportSamples {
    /// A session of some commands, of which each prints its own name.
    static func transcript(_ commands: String..., header: String = "") throws -> Transcript {
        let body = commands.map { "> \($0)\n| \($0)\n" }.joined()
        return try Transcript(parsing: "@ transcript: 1\n\(header)\n\(body)".bytes)
    }

    /// What comes of a session that prints these lines, one for each command.
    static func verdict(_ transcript: Transcript, prints outputs: [String]) -> TranscriptVerdict {
        var judge = Judge(transcript)
        for (exchange, output) in zip(transcript.exchanges, outputs) {
            let isLast = exchange == transcript.exchanges.last
            _ = judge.judge(
                ObservedExchange(
                    input: exchange.input.value,
                    output: [TypedLine(.output, output)],
                    ending: isLast ? .inputEnded(0) : nil
                )
            )
        }
        return judge.verdict()
    }

    /// A file of two commands that passes.
    static func passed(_ path: String, seconds: Double? = nil) throws -> FileReport {
        let verdict = verdict(try transcript("a", "b"), prints: ["a", "b"])
        return FileReport(
            path: path,
            title: nil,
            outcome: FileOutcome(verdict, header: []),
            seconds: seconds
        )
    }

    /// A file of three commands of which the second differs.
    static func failed(_ path: String, title: String? = nil) throws -> FileReport {
        let verdict = verdict(try transcript("a", "b", "c"), prints: ["a", "x", "c"])
        return FileReport(path: path, title: title, outcome: .failed(verdict))
    }

    /// A file with its title, skipped for a reason.
    static func skipped(_ path: String, _ reason: String = "no ffmpeg") -> FileReport {
        FileReport(path: path, title: nil, outcome: .skipped(reason))
    }

    /// A session of three commands that stopped at the second.
    static func stopped(_ reason: StopReason) throws -> FileOutcome {
        let transcript = try transcript("a", "b", "c")
        return .notFinished(verdict(transcript, prints: ["a"]), reason)
    }

    /// One file of every outcome, in the order of their paths.
    static func all() throws -> [FileReport] {
        let xfail = try transcript("a", "b", header: "@ xfail: not yet")
        let outcomes: [(String, FileOutcome)] = [
            ("c", FileOutcome(verdict(xfail, prints: ["a", "x"]), header: xfail.header)),
            ("d", FileOutcome(verdict(xfail, prints: ["a", "b"]), header: xfail.header)),
            ("e", .unreadable(TranscriptError(line: 3, .structure(.noCommands)))),
            ("f", .unopenable("no such file")),
            ("g", try stopped(.timedOut(TimeLimit(milliseconds: 60_000)))),
        ]
        let rest = outcomes.map { FileReport(path: $0, title: nil, outcome: $1) }
        return [try passed("a"), try failed("b", title: "A <b> & \"c\"")] + rest + [skipped("h")]
    }
}
