/// One command that differs, with the lines that say how.
struct CommandDifference: Sendable {
    /// The command's place in its file, counted from 0.
    let index: Int

    /// The difference for a person, or a remark that it was too much to show.
    let lines: [[UInt8]]

    /// Whether the difference itself is shown.
    let isShown: Bool

    /// How many lines all differences of one file may have.
    static let fileLimit = 1000

    /// The differences of a file, cut so that together they stay within the limit.
    static func all(of verdict: TranscriptVerdict, path: String) -> [CommandDifference] {
        var rest = fileLimit
        return verdict.failures.map { failure in
            guard rest > 0 else {
                let remark = "# not shown: one file shows at most \(fileLimit) lines"
                return CommandDifference(
                    index: failure.index,
                    lines: [Array("\(path):\(failure.line)".utf8), Array(remark.utf8)],
                    isShown: false
                )
            }
            var lines = failure.report(path: path)
            if lines.count > rest {
                let remark =
                    "# \(lines.count - rest) more lines; one file shows at most \(fileLimit)"
                lines = Array(lines.prefix(rest)) + [Array(remark.utf8)]
            }
            rest -= min(rest, lines.count)
            return CommandDifference(index: failure.index, lines: lines, isShown: true)
        }
    }

    /// The differences as a person reads them, one below the other.
    static func text(_ differences: [CommandDifference]) -> [[UInt8]] {
        let hidden = differences.count { !$0.isShown }
        var lines = differences.filter(\.isShown).flatMap(\.lines)
        if hidden > 0 {
            let count = ReportText.count(hidden, "command differs", "commands differ")
            lines.append(Array("# \(count) more; one file shows at most \(fileLimit) lines".utf8))
        }
        return lines
    }
}
