/// Carries the holes of a line over to the line that came in its place.
struct PatternMerge {
    /// The words of the old line; a word is what stands between blanks.
    private let words: [[LinePattern.Piece]]
    private let actual: [[UInt8]]
    private let isTerminated: Bool
    private let bindings: Bindings

    /// How many words one hole may stand for.
    private static let spanLimit = 4

    init(_ pattern: LinePattern, _ line: LineText, _ bindings: Bindings) {
        words = Self.words(of: pattern)
        actual = line.bytes.pieces(separatedBy: 0x20)
        isTerminated = line.isTerminated
        self.bindings = bindings
    }

    /// The new line with the holes that still hold, or `nil` when none does.
    func merged() -> LinePattern? {
        guard words.count * actual.count <= 250_000 else { return nil }
        var result: [[LinePattern.Piece]] = []
        var word = 0
        var place = 0
        let scores = scores()
        while place < actual.count {
            if word < words.count, let span = span(word, place, scores) {
                result.append(words[word])
                word += 1
                place += span
            } else if word < words.count,
                scores[word + 1][place + 1] == scores[word][place]
            {
                result.append(recentred(words[word], actual[place]))
                word += 1
                place += 1
            } else if word < words.count, scores[word + 1][place] == scores[word][place] {
                word += 1
            } else {
                result.append([.text(actual[place])])
                place += 1
            }
        }
        let pieces = Array(result.joined(separator: [.text([0x20])]))
        let pattern = LinePattern(pieces, isTerminated: isTerminated)
        return pattern.hasHoles ? pattern : nil
    }

    /// How many actual words an old word stands for on the best way, when it does.
    private func span(_ word: Int, _ place: Int, _ scores: [[Int]]) -> Int? {
        (1...Self.spanLimit).first { span in
            place + span <= actual.count && isMet(word, place, span)
                && scores[word][place] == scores[word + 1][place + span] + weight(word)
        }
    }

    private func scores() -> [[Int]] {
        var scores = [[Int]](
            repeating: [Int](repeating: 0, count: actual.count + 1),
            count: words.count + 1
        )
        for word in words.indices.reversed() {
            for place in (0..<actual.count).reversed() {
                var best = max(scores[word + 1][place], scores[word][place + 1])
                best = max(best, scores[word + 1][place + 1])
                for span in 1...Self.spanLimit
                where place + span <= actual.count && isMet(word, place, span) {
                    best = max(best, scores[word + 1][place + span] + weight(word))
                }
                scores[word][place] = best
            }
        }
        return scores
    }

    /// Holes are what is to be kept.
    private func weight(_ word: Int) -> Int { Self.hasHole(words[word]) ? 3 : 2 }

    private func isMet(_ word: Int, _ place: Int, _ span: Int) -> Bool {
        guard span == 1 || Self.hasHole(words[word]) else { return false }
        let text = Array(actual[place..<place + span].joined(separator: [0x20]))
        return PatternMatcher(LinePattern(words[word]), bindings, allowsUnbound: true)?
            .spans(in: text) != nil
    }

    /// A word whose number left its tolerance gets the new number in the middle.
    private func recentred(_ word: [LinePattern.Piece], _ text: [UInt8]) -> [LinePattern.Piece] {
        guard word.count == 1, case .hole(let hole) = word[0], case .num(let old?) = hole.kind,
            Tokens.number(text, 0) == text.count,
            let distance = old.text.bytes.firstPlace(of: Array("+-".utf8)),
            let new = Tolerance(
                around: text.shown,
                distance: old.text.bytes[(distance + 2)...].shown
            )
        else { return [.text(text)] }
        return [.hole(Hole(.num(new), name: hole.name))]
    }

    private static func hasHole(_ word: [LinePattern.Piece]) -> Bool {
        LinePattern(word).hasHoles
    }

    private static func words(of pattern: LinePattern) -> [[LinePattern.Piece]] {
        var words: [[LinePattern.Piece]] = [[]]
        for piece in pattern.pieces {
            guard case .text(let text) = piece else {
                words[words.count - 1].append(piece)
                continue
            }
            for (index, part) in text.pieces(separatedBy: 0x20).enumerated() {
                if index > 0 { words.append([]) }
                if !part.isEmpty { words[words.count - 1].append(.text(part)) }
            }
        }
        return words
    }
}
