/// Finds a line with holes that allows two lines which should have been the same.
enum HoleGuess {
    private static let kinds: [HoleKind] = [
        .uuid, .sha256, .date, .time, .int, .num(nil), .dur, .size, .url, .id, .word,
    ]

    /// The line as it could be written, with the narrowest holes that allow both.
    static func line(_ channel: Channel, _ first: LineText, _ second: LineText) -> [UInt8]? {
        guard first.isTerminated == second.isTerminated else { return nil }
        let left = first.bytes.pieces(separatedBy: 0x20)
        let right = second.bytes.pieces(separatedBy: 0x20)
        var pieces: [LinePattern.Piece] = []
        if left.count == right.count {
            for (index, (one, other)) in zip(left, right).enumerated() {
                if index > 0 { pieces.append(.text([0x20])) }
                pieces += Self.pieces(one, other)
            }
        } else {
            pieces = Self.pieces(first.bytes, second.bytes)
        }
        let pattern = LinePattern(pieces, isTerminated: first.isTerminated)
        let bindings = Bindings()
        guard (try? LinePattern(parsing: pattern.text)) != nil,
            pattern.values(in: first, bindings) != nil, pattern.values(in: second, bindings) != nil
        else { return nil }
        return ExpectedLine(channel, .pattern(pattern)).written
    }

    /// What two words have in common, and a hole for the rest.
    private static func pieces(_ one: [UInt8], _ other: [UInt8]) -> [LinePattern.Piece] {
        guard one != other else { return [.text(one)] }
        let least = min(one.count, other.count)
        var head = 0
        while head < least, one[head] == other[head], !one[head].isDigit { head += 1 }
        var tail = 0
        while tail < least - head, one[one.count - tail - 1] == other[other.count - tail - 1],
            !one[one.count - tail - 1].isDigit
        {
            tail += 1
        }
        let inner = [one, other].map { LineText(Array($0[head..<$0.count - tail])) }
        let kind = kinds.first { kind in
            let hole = LinePattern([.hole(Hole(kind))])
            return inner.allSatisfy { hole.values(in: $0, Bindings()) != nil }
        }
        let isEmpty = inner.contains { $0.bytes.isEmpty }
        guard !isEmpty else { return [.hole(Hole(.any))] }
        return [
            .text(Array(one[..<head])), .hole(Hole(kind ?? .any)),
            .text(Array(one[(one.count - tail)...])),
        ]
    }
}
