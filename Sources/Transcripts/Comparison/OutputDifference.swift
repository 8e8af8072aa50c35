/// Finds the longest way in which expected and actual output meet when they do not meet wholly.
struct OutputDifference {
    private let expected: [ExpectedLine]
    private let actual: [TypedLine]
    private let comparers: [LineComparer]

    /// The most pairs of lines that are compared; above that the middle counts as all different.
    private static let pairLimit = 1_000_000
    private static let lineScore = 1000
    private static let gapScore = 40
    /// The most pairs of lines whose likeness is worth its time.
    private static let closeLimit = 10_000
    /// The most lines a gap is tried with here.
    private static let gapReach = 200

    init(_ expected: [ExpectedLine], _ actual: [TypedLine], _ bindings: Bindings) {
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
        let moves = moves(lines, places)
        let width = places.count + 1
        var result: [DiffLine] = []
        var line = lines.lowerBound
        var place = places.lowerBound
        while line < lines.upperBound || place < places.upperBound {
            switch moves[(line - lines.lowerBound) * width + place - places.lowerBound] {
            case .skipExpected:
                result.append(.missing(expected: line))
                line += 1
            case .skipActual:
                result.append(.unexpected(actual: place))
                place += 1
            case .meet(let count):
                result.append(.met(expected: line, actual: place..<place + count))
                line += 1
                place += count
            case .replace:
                result += [.missing(expected: line), .unexpected(actual: place)]
                line += 1
                place += 1
            }
        }
        return result
    }

    /// What the best way does next.
    private enum Move {
        case skipExpected
        case skipActual
        /// An expected line is met by one line, or a gap by some.
        case meet(Int)
        /// An expected line and an actual one probably are the same line, changed.
        case replace
    }

    /// The best move from every expected line and every actual line on.
    private func moves(_ lines: Range<Int>, _ places: Range<Int>) -> [Move] {
        let width = places.count + 1
        let isSmall = lines.count * places.count <= Self.closeLimit
        var scores = [Int](repeating: 0, count: (lines.count + 1) * width)
        var moves = [Move](repeating: .skipActual, count: scores.count)
        for row in (0..<lines.count).reversed() {
            let line = lines.lowerBound + row
            for column in (0...places.count).reversed() {
                let at = row * width + column
                var best = (score: scores[at + width], move: Move.skipExpected)
                func consider(_ score: Int, _ move: Move) {
                    if score > best.score { best = (score, move) }
                }
                let rest = places.lowerBound + column..<places.upperBound
                if case .gap(let gap) = expected[line].form {
                    let run = actual[rest].prefix { $0.channel == expected[line].channel }.count
                    let most = min(gap.limit, run, Self.gapReach)
                    for count in stride(from: gap.least, through: most, by: 1) {
                        consider(scores[at + width + count] + Self.gapScore + count, .meet(count))
                    }
                } else if let place = rest.first {
                    let after = scores[at + width + 1]
                    if comparers[line].accepts(actual[place]) {
                        consider(after + Self.lineScore, .meet(1))
                    } else if expected[line].channel == actual[place].channel {
                        let near = isSmall ? likeness(line, place) : 0
                        consider(after + 2 + near, .replace)
                    }
                }
                if column < places.count { consider(scores[at + 1], .skipActual) }
                scores[at] = best.score
                moves[at] = best.move
            }
        }
        return moves
    }

    /// How much of two lines is the same at their ends, from 0 to 100.
    private func likeness(_ line: Int, _ place: Int) -> Int {
        let left: [UInt8] =
            switch expected[line].form {
            case .exact(let text): text.bytes
            case .pattern(let pattern): pattern.text
            case .gap: []
            }
        let right = actual[place].text.bytes
        let head = zip(left, right).prefix { $0 == $1 }.count
        let rest = min(left.count, right.count) - head
        let tail = zip(left.reversed(), right.reversed()).prefix(rest).prefix { $0 == $1 }.count
        return (head + tail) * 100 / max(left.count, right.count, 1)
    }
}

extension Gap {
    /// The most lines it stands for, as a number.
    var limit: Int { most ?? Int.max }
}
