extension FileReport {
    /// The outcome in one sentence: what happened, then what to do.
    var sentence: String {
        let words =
            switch outcome {
            case .passed(let commands): Self.commands(commands.count)
            case .failed(let verdict):
                Self.counts(verdict)
                    + "; creator replay --review to look, --update to accept"
            case .expectedFailure(let verdict, let reason):
                "\(Self.counts(verdict)), as expected: \(ReportText.visible(reason))"
            case .unexpectedPass(_, let reason):
                "passed, but is expected to fail (\(ReportText.visible(reason))); "
                    + "remove its '@ xfail:' line"
            case .unreadable(let error): ReportText.visible(error.description)
            case .unopenable(let reason), .skipped(let reason): ReportText.visible(reason)
            case .notFinished(let verdict, let reason):
                Self.place(verdict) + ReportText.visible(reason.description)
            }
        return words + attempts.words
    }

    /// How much differs: `2 of 7 commands differ, 1 was not typed`.
    static func counts(_ verdict: TranscriptVerdict) -> String {
        let differing = verdict.failures.count
        let all = verdict.exchanges.count + verdict.notRun.count
        var parts: [String] = []
        if differing > 0 {
            parts.append(
                "\(differing) of \(commands(all)) \(differing == 1 ? "differs" : "differ")"
            )
        }
        if !verdict.notRun.isEmpty {
            let count = ReportText.count(verdict.notRun.count, "command was", "commands were")
            parts.append("\(count) not typed")
        }
        if !verdict.unusedCalls.isEmpty {
            let count = ReportText.count(verdict.unusedCalls.count, "reply was", "replies were")
            parts.append("\(count) not asked for")
        }
        return parts.isEmpty ? "no command was typed" : parts.joined(separator: ", ")
    }

    private static func commands(_ count: Int) -> String {
        ReportText.count(count, "command", "commands")
    }

    /// Where a session stopped: at the command that was to come next.
    private static func place(_ verdict: TranscriptVerdict) -> String {
        guard let next = verdict.notRun.first else { return "" }
        return "line \(next.input.line): "
    }
}
