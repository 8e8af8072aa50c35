import CreatorCore

/// A replay as TAP 14: one test point for each file.
package enum TAPReport {
    /// The version, and how many test points follow; it can be printed before the first replay.
    ///
    /// No file at all bails out, since a plan of 0 would count as success.
    package static func opening(files: Int) -> [UInt8] {
        guard files > 0 else {
            return Array("TAP version 14\nBail out! no transcript to replay\n".utf8)
        }
        return Array("TAP version 14\n1..\(files)\n".utf8)
    }

    /// The test point of a file, numbered from 1, with a YAML block where something is wrong.
    package static func testPoint(_ file: FileReport, number: Int) -> [UInt8] {
        let kind = file.outcome.kind
        var line = isOK(kind) ? "ok" : "not ok"
        line += " \(number) - \(escaped(file.shownPath))"
        switch file.outcome {
        case .expectedFailure(_, let reason):
            line += " # TODO \(escaped(ReportText.visible(reason)))"
        case .skipped(let reason): line += " # SKIP \(escaped(ReportText.visible(reason)))"
        case .passed, .failed, .unexpectedPass, .unreadable, .unopenable, .notFinished: break
        }
        return ReportText.joined([Array(line.utf8)] + (kind.isGood ? [] : block(file)))
    }

    /// The whole report.
    ///
    /// Where every file was skipped it bails out at the end, since nothing was tested.
    package static func document(_ report: ReplayReport) -> [UInt8] {
        var text = opening(files: report.files.count)
        for (place, file) in report.files.enumerated() {
            text += testPoint(file, number: place + 1)
        }
        return text + closing(report.summary)
    }

    /// What follows the last test point: nothing, unless nothing was replayed.
    package static func closing(_ summary: ReplaySummary) -> [UInt8] {
        guard summary.files > 0, summary[.skipped] == summary.files else { return [] }
        return Array("Bail out! every transcript was skipped\n".utf8)
    }

    /// A test point that is expected to fail is not ok, with a directive; a skipped one is ok.
    private static func isOK(_ kind: OutcomeKind) -> Bool {
        switch kind {
        case .passed, .skipped: true
        case .failed, .expectedFailure, .unexpectedPass, .unreadable, .unopenable, .notFinished:
            false
        }
    }

    private static func block(_ file: FileReport) -> [[UInt8]] {
        var lines = ["---", "message: \(quoted(file.sentence))"].map { Array($0.utf8) }
        lines.append(Array("outcome: \(file.outcome.kind.rawValue)".utf8))
        if let title = file.title { lines.append(Array("title: \(quoted(title))".utf8)) }
        let explanation = file.explanation
        if !explanation.isEmpty {
            // Quoted lines, since harnesses with a small YAML reader refuse block scalars.
            lines.append(Array("difference:".utf8))
            lines += explanation.map { Array("  - \(quoted($0.shown))".utf8) }
        }
        lines.append(Array("...".utf8))
        return lines.map { Array("  ".utf8) + $0 }
    }

    /// A string as YAML has it in double quotes, which is what JSON has.
    private static func quoted(_ text: String) -> String {
        JSON.string(text).transcriptText.shown
    }

    /// `#` begins a directive and `\` escapes it, so both are escaped.
    private static func escaped(_ text: String) -> String {
        Array(text.utf8)
            .replacing([
                (Array("\\".utf8), Array("\\\\".utf8)), (Array("#".utf8), Array("\\#".utf8)),
            ])
            .shown
    }
}
