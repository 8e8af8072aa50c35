/// Breaks a cue's words into lines at the best places.
struct CaptionLines {
    /// The lines, each a range of the scene's words.
    let lines: [Range<Int>]

    /// How bad the breaks are.
    let cost: Double

    /// Finds the best breaks, or nil when the words do not fit.
    ///
    /// A single word longer than a line is let through: it cannot be broken verbatim.
    init?(_ range: Range<Int>, lengths: [Int], breaks: [Double], style: CaptionStyle) {
        func width(_ range: Range<Int>) -> Int {
            lengths[range].reduce(range.count - 1, +)
        }
        func fits(_ range: Range<Int>) -> Bool {
            range.count == 1 || width(range) <= style.lineLength
        }
        if fits(range) {
            lines = [range]
            cost = 0
            return
        }
        guard style.lineCount > 1 else { return nil }
        var best: (cost: Double, lines: [Range<Int>])?
        for middle in (range.lowerBound + 1)..<range.upperBound {
            let head = range.lowerBound..<middle
            guard fits(head) else { break }
            var rest = style
            rest.lineCount -= 1
            let tail = CaptionLines(
                middle..<range.upperBound,
                lengths: lengths,
                breaks: breaks,
                style: rest
            )
            guard let tail else { continue }
            let imbalance = abs(width(head) - width(middle..<range.upperBound))
            let cost = max(0, breaks[middle - 1]) + tail.cost + Double(imbalance) * 0.08
            if best.map({ cost < $0.cost }) ?? true { best = (cost, [head] + tail.lines) }
        }
        guard let best else { return nil }
        lines = best.lines
        cost = best.cost
    }
}
