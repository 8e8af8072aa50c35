/// Finds the longest way in which expected and actual output meet when they do not meet wholly.
struct OutputDifference {
    private let expected: [ExpectedLine]
    private let actual: [ActualLine]
    private let comparers: [LineComparer]

    /// The most pairs of lines that are compared; above that the middle counts as all different.
    private static let pairLimit = 1_000_000
    private static let lineScore: Int32 = 1000

    init(_ expected: [ExpectedLine], _ actual: [ActualLine], _ bindings: Bindings) {
        self.expected = expected
        self.actual = actual
        comparers = expected.map { LineComparer($0, bindings) }
    }

    /// The lines of both, in an order in which both can be read.
    func lines() -> [DiffLine] {
        let least = min(expected.count, actual.count)
        var head = 0
        while head < least, comparers[head].accepts(actual[head]) { head += 1 }
        var tail = 0
        while tail < least - head,
            comparers[expected.count - tail - 1].accepts(actual[actual.count - tail - 1])
        {
            tail += 1
        }
        let middle = self.middle(head..<expected.count - tail, head..<actual.count - tail)
        return (0..<head).map { met($0, $0) } + middle
            + (0..<tail).reversed().map {
                met(expected.count - $0 - 1, actual.count - $0 - 1)
            }
    }

    private func met(_ line: Int, _ place: Int) -> DiffLine {
        .met(expected: line, actual: place..<place + 1)
    }

    private func middle(_ lines: Range<Int>, _ places: Range<Int>) -> [DiffLine] {
        guard lines.count * places.count <= Self.pairLimit else {
            return lines.map { .missing(expected: $0) } + places.map { .unexpected(actual: $0) }
        }
        let scores = scores(lines, places)
        let width = places.count + 1
        var result: [DiffLine] = []
        var line = lines.lowerBound
        var place = places.lowerBound
        func score(_ line: Int, _ place: Int) -> Int32 {
            scores[(line - lines.lowerBound) * width + place - places.lowerBound]
        }
        while line < lines.upperBound {
            if case .gap(let gap) = expected[line].form {
                let start = place
                while place < places.upperBound, takes(line, place), place - start < gap.limit,
                    score(line, place) == score(line, place + 1) + 1
                {
                    place += 1
                }
                let isEnough = place - start >= gap.least
                result.append(
                    isEnough
                        ? .met(expected: line, actual: start..<place) : .missing(expected: line)
                )
                if !isEnough { result += (start..<place).map { .unexpected(actual: $0) } }
                while place < places.upperBound, score(line, place) > score(line + 1, place) {
                    result.append(.unexpected(actual: place))
                    place += 1
                }
                line += 1
            } else if place < places.upperBound, comparers[line].accepts(actual[place]),
                score(line, place) == score(line + 1, place + 1) + Self.lineScore
            {
                result.append(met(line, place))
                line += 1
                place += 1
            } else if score(line, place) == score(line + 1, place) {
                result.append(.missing(expected: line))
                line += 1
            } else {
                result.append(.unexpected(actual: place))
                place += 1
            }
        }
        return result + (place..<places.upperBound).map { .unexpected(actual: $0) }
    }

    /// The best score from every expected line and every actual line on.
    private func scores(_ lines: Range<Int>, _ places: Range<Int>) -> [Int32] {
        let width = places.count + 1
        var scores = [Int32](repeating: 0, count: (lines.count + 1) * width)
        for row in (0..<lines.count).reversed() {
            let line = lines.lowerBound + row
            for column in (0...places.count).reversed() {
                let at = row * width + column
                var best = scores[at + width]
                if column < places.count {
                    let place = places.lowerBound + column
                    best = max(best, scores[at + 1])
                    if takes(line, place) {
                        best = max(best, scores[at + 1] + 1)
                    } else if comparers[line].accepts(actual[place]) {
                        best = max(best, scores[at + width + 1] + Self.lineScore)
                    }
                }
                scores[at] = best
            }
        }
        return scores
    }

    /// Whether an expected line is a gap that an actual line could fall into.
    private func takes(_ line: Int, _ place: Int) -> Bool {
        guard case .gap = expected[line].form else { return false }
        return expected[line].channel == actual[place].channel
    }
}

extension Gap {
    /// The most lines it stands for, as a number.
    var limit: Int { most ?? Int.max }
}
