extension FileReport {
    /// The test cases of the file: one for each command, and one for what is about no command.
    var cases: [JUnitCase] {
        switch outcome {
        case .passed(let commands):
            return commands.map { JUnitCase(name: Self.name(of: $0), result: .passed) }
        case .failed(let verdict):
            return commandCases(verdict) + notTyped(verdict.notRun) + replyCases(verdict)
        case .expectedFailure(let verdict, let reason):
            return expectedCases(verdict, reason)
        case .unexpectedPass(let verdict, _):
            let result = JUnitCase.Result.failure(sentence, type: "unexpected pass", [])
            return commandCases(verdict) + [JUnitCase(name: "xfail", result: result)]
        case .unreadable(let error):
            let name = error.line > 0 ? "L\(error.line)" : "the file"
            return [
                JUnitCase(name: name, result: .error(error.description, type: "format", []))
            ]
        case .unopenable(let reason):
            return [JUnitCase(name: "the file", result: .error(reason, type: "file", []))]
        case .skipped(let reason):
            return [JUnitCase(name: "the file", result: .skipped(reason))]
        case .notFinished(let verdict, let reason):
            return commandCases(verdict) + stoppedCases(verdict, reason)
        }
    }

    /// A case for every command that was compared.
    private func commandCases(_ verdict: TranscriptVerdict) -> [JUnitCase] {
        let differences = Dictionary(
            differences.map { ($0.index, $0.lines) },
            uniquingKeysWith: { first, _ in first }
        )
        return verdict.exchanges.map { exchange in
            let name = Self.name(of: exchange.exchange)
            guard !exchange.isMet else { return JUnitCase(name: name, result: .passed) }
            let after = exchange.isAfterFailure ? ", after a failure" : ""
            let result = JUnitCase.Result.failure(
                "differs at line \(exchange.line)\(after)",
                type: "mismatch",
                differences[exchange.index] ?? []
            )
            return JUnitCase(name: name, result: result)
        }
    }

    /// The cases of a file that may fail: what differs is skipped, so that no build breaks.
    private func expectedCases(_ verdict: TranscriptVerdict, _ reason: String) -> [JUnitCase] {
        let cases = commandCases(verdict).map { entry in
            guard entry.isFailure else { return entry }
            return JUnitCase(name: entry.name, result: .skipped("expected to fail: \(reason)"))
        }
        guard verdict.failures.isEmpty else { return cases + notTyped(verdict.notRun) }
        return cases + notTyped(verdict.notRun)
            + [JUnitCase(name: "xfail", result: .skipped("expected to fail: \(reason)"))]
    }

    /// The command at which a session stopped, and those behind it.
    private func stoppedCases(_ verdict: TranscriptVerdict, _ reason: StopReason) -> [JUnitCase] {
        let name = verdict.notRun.first.map { Self.name(of: $0) } ?? "the session"
        let result = JUnitCase.Result.error(reason.description, type: reason.kind, explanation)
        return [JUnitCase(name: name, result: result)] + notTyped(verdict.notRun.dropFirst())
    }

    private func notTyped(_ exchanges: some Sequence<Exchange>) -> [JUnitCase] {
        exchanges.map { JUnitCase(name: Self.name(of: $0), result: .skipped("not typed")) }
    }

    private func replyCases(_ verdict: TranscriptVerdict) -> [JUnitCase] {
        verdict.unusedCalls.map { call in
            let result = JUnitCase.Result.failure(Self.words(for: call), type: "unused reply", [])
            return JUnitCase(name: "L\(call.replyLine) reply \(call.number)", result: result)
        }
    }

    /// A command's line and its first typed line, cut where it is long.
    static func name(of exchange: Exchange) -> String {
        let lines = exchange.input.value.lines
        let typed = ReportText.visible(lines[0].shown)
        let text = typed.count > 120 ? typed.prefix(120) + "..." : typed[...]
        return "L\(exchange.input.line) \(text)\(lines.count > 1 ? " ..." : "")"
    }
}
