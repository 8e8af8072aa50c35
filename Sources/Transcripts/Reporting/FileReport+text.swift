extension FileReport {
    /// What a person reads about the file: differences, then one line; no times, so that equal
    /// replays give equal bytes.
    ///
    /// A runner can print it as soon as all files before it are printed.
    package var text: [UInt8] { ReportText.joined(lines) }

    /// The lines of the text.
    var lines: [[UInt8]] {
        let line = "\(outcome.kind.mark) \(shownPath)  \(sentence)"
        return explanation + [Array(line.utf8)]
    }

    /// Everything that is worth more than the one line.
    var explanation: [[UInt8]] {
        switch outcome {
        case .passed, .unexpectedPass, .unreadable, .unopenable, .skipped, .expectedFailure: []
        case .failed: CommandDifference.text(differences) + unusedReplies
        case .notFinished(_, let reason):
            CommandDifference.text(differences) + Self.limited(reason.details)
        }
    }

    /// A line for every recorded reply nobody asked for.
    var unusedReplies: [[UInt8]] {
        let calls = outcome.verdict?.unusedCalls ?? []
        return Self.limited(
            calls.map { Array("\(shownPath):\($0.replyLine) \(Self.words(for: $0))".utf8) }
        )
    }

    /// What is wrong with a reply nobody asked for.
    static func words(for call: RecordedCall) -> String {
        let request = "\(call.request.method) \(ReportText.visible(call.request.path))"
        return "reply \(call.number) to \(request) was not asked for"
    }

    private static func limited(_ lines: [[UInt8]]) -> [[UInt8]] {
        let limit = 200
        guard lines.count > limit else { return lines.map { ReportText.visible($0) } }
        let remark = "# \(lines.count - limit) more lines; at most \(limit) are shown"
        return lines.prefix(limit).map { ReportText.visible($0) } + [Array(remark.utf8)]
    }
}
