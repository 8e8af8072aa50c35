package import Drawing
package import SceneGraph

/// Breaks text into lines of even length without a lonely word at the end.
package struct LineBreaker {
    /// How lines are made even.
    package enum Evenness: Sendable {
        /// All lines alike, for headlines and labels.
        case balanced
        /// Lines well filled, the last one free but not lonely, for reading text.
        case paragraph
    }

    private let typesetter: Typesetter
    private let style: TextStyle
    private let width: Double
    private let cutting: Set<String>

    /// A breaker for a style and a column; only the words named may be cut when they are too wide.
    package init(
        _ typesetter: Typesetter,
        style: TextStyle,
        width: Double,
        cutting: Set<String> = []
    ) {
        self.typesetter = typesetter
        self.style = style
        self.width = width
        self.cutting = cutting
    }

    /// The lines of a text.
    package func lines(
        _ runs: [TextRun],
        _ evenness: Evenness
    ) throws(LayoutError) -> [[TextRun]] {
        let words = BreakableWord.split(runs, typesetter, style).flatMap { word in
            word.width > width && cutting.contains(word.text)
                ? word.cut(to: width, typesetter, style) : [word]
        }
        if let wide = words.first(where: { $0.width > width }) {
            throw .wordTooWide(wide.text)
        }
        guard !words.isEmpty else { return [] }
        let least = greedyCount(words)
        return breaks(words, lines: least, evenness).map { BreakableWord.join(words[$0]) }
    }

    private func greedyCount(_ words: [BreakableWord]) -> Int {
        var count = 1
        var start = 0
        for index in words.indices where span(words, start, index) > width {
            count += 1
            start = index
        }
        return count
    }

    /// Width of words from one to another, both included.
    private func span(_ words: [BreakableWord], _ first: Int, _ last: Int) -> Double {
        var sum = words[last].width
        for index in first..<last { sum += words[index].width + words[index].space }
        return sum
    }

    private func breaks(
        _ words: [BreakableWord],
        lines: Int,
        _ evenness: Evenness
    ) -> [ClosedRange<Int>] {
        let count = words.count
        // best[l][i]: least cost of setting the first i words in l lines.
        var best = [[Double]](
            repeating: [Double](repeating: .infinity, count: count + 1),
            count: lines + 1
        )
        var start = [[Int]](repeating: [Int](repeating: 0, count: count + 1), count: lines + 1)
        best[0][0] = 0
        for line in 1...lines {
            for end in line...max(line, count) where end <= count {
                for first in (line - 1..<end).reversed() {
                    let own = cost(
                        words,
                        first...(end - 1),
                        isLast: end == count,
                        lines,
                        evenness
                    )
                    // With more words before it the line would only be wider.
                    guard own < .infinity else { break }
                    let sum = best[line - 1][first] + own
                    guard sum < .infinity, sum <= best[line][end] else { continue }
                    best[line][end] = sum
                    start[line][end] = first
                }
            }
        }
        var ranges: [ClosedRange<Int>] = []
        var end = count
        for line in stride(from: lines, through: 1, by: -1) {
            ranges.insert(start[line][end]...(end - 1), at: 0)
            end = start[line][end]
        }
        return ranges
    }

    private func cost(
        _ words: [BreakableWord],
        _ range: ClosedRange<Int>,
        isLast: Bool,
        _ lines: Int,
        _ evenness: Evenness
    ) -> Double {
        let used = span(words, range.lowerBound, range.upperBound)
        guard used <= width else { return .infinity }
        let slack = (width - used) / width
        var cost = slack * slack
        if isLast {
            if case .paragraph = evenness { cost = 0 }
            let isShort = used < width * 0.36
            // A name after a colon stands well on a line of its own.
            let isNamed = range.lowerBound > 0 && words[range.lowerBound - 1].text.hasSuffix(":")
            let lonely =
                range.count == 1 && isShort && !isNamed
                && !words[range.lowerBound].followsHyphen
            if lines > 1, lonely || used < width * 0.2 { cost += lonely ? 1.2 : 0.4 }
        } else if words[range.upperBound].isWeakEnd {
            if case .balanced = evenness { cost += 0.06 } else { cost += 0.015 }
        } else if words[range.upperBound].space == 0 {
            cost += 0.08
        } else if words[range.upperBound].endsSentence {
            cost -= 0.05
        }
        return cost
    }
}
