import CreatorCore

/// A replay as lines of JSON: an object for each file, then one with the counts.
package enum JSONReport {
    /// The line of a file.
    package static func line(_ file: FileReport) -> [UInt8] {
        var members: [JSON.Member] = [
            .init("path", .string(file.path)),
            .init("outcome", .string(file.outcome.kind.rawValue)),
            .init("message", .string(file.sentence)),
        ]
        if let title = file.title { members.append(.init("title", .string(title))) }
        members += details(file.outcome)
        if file.attempts.count > 1 {
            members.append(
                .init(
                    "replays",
                    [
                        "count": JSON(file.attempts.count), "good": JSON(file.attempts.good),
                        "shown": JSON(file.attempts.shown),
                    ]
                )
            )
        }
        if let seconds = file.seconds {
            members.append(.init("seconds", JSON(seconds, decimals: 3)))
        }
        if let verdict = file.outcome.verdict {
            members.append(.init("differences", .array(differences(file, verdict))))
        } else if file.outcome.kind == .passed {
            members.append(.init("differences", []))
        }
        return JSON.object(members).transcriptText + [0x0A]
    }

    /// The last line.
    package static func line(_ summary: ReplaySummary) -> [UInt8] {
        let counts = OutcomeKind.allCases.map { JSON.Member($0.rawValue, JSON(summary[$0])) }
        let members =
            [JSON.Member("files", JSON(summary.files))] + counts
            + [JSON.Member("exit", JSON(Int(summary.exit.rawValue)))]
        return JSON.object([.init("summary", .object(members))]).transcriptText + [0x0A]
    }

    /// All lines.
    package static func document(_ report: ReplayReport) -> [UInt8] {
        report.files.flatMap { line($0) } + line(report.summary)
    }

    /// What only some outcomes have.
    private static func details(_ outcome: FileOutcome) -> [JSON.Member] {
        var members: [JSON.Member] = []
        switch outcome {
        case .passed, .failed, .unopenable: break
        case .expectedFailure(_, let reason), .unexpectedPass(_, let reason), .skipped(let reason):
            members.append(.init("reason", .string(reason)))
        case .unreadable(let error): members.append(.init("line", JSON(error.line)))
        case .notFinished(let verdict, let reason):
            members.append(.init("reason", .string(reason.kind)))
            if let next = verdict.notRun.first {
                members.append(.init("line", JSON(next.input.line)))
            }
            let details = reason.details.map { JSON.string($0.shown) }
            if !details.isEmpty { members.append(.init("details", .array(details))) }
        }
        if case .passed(let commands) = outcome { return members + counts(of: commands.count) }
        guard let verdict = outcome.verdict else { return members }
        return members
            + counts(
                of: verdict.exchanges.count,
                differing: verdict.failures.count,
                notTyped: verdict.notRun.count,
                unused: verdict.unusedCalls
            )
    }

    private static func counts(
        of commands: Int,
        differing: Int = 0,
        notTyped: Int = 0,
        unused: [RecordedCall] = []
    ) -> [JSON.Member] {
        [
            .init("commands", JSON(commands)), .init("differing", JSON(differing)),
            .init("not_typed", JSON(notTyped)),
            .init("unused_replies", .array(unused.map { JSON($0.number) })),
        ]
    }

    private static func differences(_ file: FileReport, _ verdict: TranscriptVerdict) -> [JSON] {
        file.differences.map { difference in
            let exchange = verdict.exchanges[difference.index]
            let typed = exchange.exchange.input.value
            return [
                "command": JSON(difference.index + 1), "line": JSON(exchange.line),
                "typed": .string(typed.lines.map(\.shown).joined(separator: "\n")),
                "after_failure": .bool(exchange.isAfterFailure),
                "text": .array(difference.lines.map { .string($0.shown) }),
            ]
        }
    }
}
