/// Checks cues against a style, cue by cue.
package struct CaptionRules: Sendable {
    private let style: CaptionStyle

    /// Tolerates what rounding to milliseconds can do.
    private static let rounding = 0.0015

    package init(style: CaptionStyle = .wide) {
        self.style = style
    }

    /// Every rule that is broken, in order.
    package func violations(in cues: [CaptionCue]) -> [CaptionViolation] {
        cues.indices.flatMap { index in
            lineViolations(cues[index], index) + timeViolations(cues, index)
                + breakViolations(cues, index)
        }
    }

    private func lineViolations(_ cue: CaptionCue, _ index: Int) -> [CaptionViolation] {
        var found: [CaptionViolation] = []
        if cue.text.isEmpty { found.append(.empty(cue: index)) }
        if cue.lines.count > style.lineCount {
            found.append(.tooManyLines(cue: index, count: cue.lines.count))
        }
        for line in cue.lines where line.count > style.lineLength {
            found.append(.lineTooLong(cue: index, line: line))
        }
        return found
    }

    private func timeViolations(_ cues: [CaptionCue], _ index: Int) -> [CaptionViolation] {
        let cue = cues[index]
        var found: [CaptionViolation] = []
        if cue.charactersPerSecond > style.hardSpeed {
            found.append(.tooFast(cue: index, charactersPerSecond: cue.charactersPerSecond))
        }
        if cue.span.seconds < style.shortest - Self.rounding {
            found.append(.tooShort(cue: index, seconds: cue.span.seconds))
        }
        if cue.span.seconds > style.longest + Self.rounding {
            found.append(.tooLong(cue: index, seconds: cue.span.seconds))
        }
        if index > 0 {
            let gap = cue.span.start - cues[index - 1].span.end
            if gap < 0 {
                found.append(.overlap(cue: index))
            } else if gap > 0, gap < style.leastGap - Self.rounding {
                found.append(.flicker(cue: index, gap: gap))
            }
        }
        return found
    }

    private func breakViolations(_ cues: [CaptionCue], _ index: Int) -> [CaptionViolation] {
        var found: [CaptionViolation] = []
        for (line, next) in zip(cues[index].lines, cues[index].lines.dropFirst()) {
            found += broken(line, next, cue: index)
        }
        if index + 1 < cues.count, let line = cues[index].lines.last,
            let next = cues[index + 1].lines.first
        {
            found += broken(line, next, cue: index)
        }
        return found
    }

    private func broken(_ line: String, _ next: String, cue: Int) -> [CaptionViolation] {
        guard let last = line.split(separator: " ").last,
            let first = next.split(separator: " ").first,
            CaptionBreaks.isForbidden(String(last), String(first))
        else { return [] }
        return [.badBreak(cue: cue, after: String(last), before: String(first))]
    }
}
