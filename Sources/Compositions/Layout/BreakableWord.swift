import Drawing
import SceneGraph

/// A piece of text that stays on one line: a word, or a word's part up to its own hyphen.
struct BreakableWord {
    /// The stretches, as a word may carry a raised mark.
    var runs: [TextRun] = []
    /// Width of the piece.
    var width = 0.0
    /// Width of the space that follows when the line goes on; 0 after a hyphen.
    var space = 0.0
    /// Whether the piece before ends in a hyphen that belongs to this word.
    var followsHyphen = false

    var text: String { runs.map(\.text).joined() }

    /// Whether a line should rather not end here: after a small word that leads to the next.
    var isWeakEnd: Bool { BreakableWord.small.contains(text.lowercased()) }

    /// Whether a line may well end here: after a sentence.
    var endsSentence: Bool { text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("!") }

    private static let small: Set<String> = [
        "a", "an", "and", "as", "at", "by", "for", "in", "is", "no", "not", "of", "on", "or",
        "the", "to", "with", "your",
    ]

    /// Cuts stretches at spaces and after hyphens; figures stay with a short unit.
    static func split(
        _ runs: [TextRun],
        _ typesetter: Typesetter,
        _ style: TextStyle
    ) -> [BreakableWord] {
        let gap = typesetter.width(" ", style)
        var words: [BreakableWord] = []
        var word = BreakableWord()
        func finish(space: Double) {
            guard !word.runs.isEmpty else { return }
            word.width = typesetter.width(word.runs, in: style)
            word.space = space
            let hyphen = word.text.hasSuffix("-") && space == 0
            words.append(word)
            word = BreakableWord()
            word.followsHyphen = hyphen
        }
        for run in runs {
            for piece in pieces(of: run.text) {
                if piece == " " || piece.isEmpty {
                    finish(space: piece.isEmpty ? 0 : gap)
                } else {
                    var part = run
                    part.text = piece
                    word.runs.append(part)
                }
            }
        }
        finish(space: 0)
        return bound(words)
    }

    /// Spaces and what stands between them; an empty piece is where a hyphen lets a line end.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var wasHyphen = false
        for letter in text {
            let isSpace = letter == " " || letter == "\n"
            let isBreak = wasHyphen && letter.isLetter && canBreak(after: piece)
            if !piece.isEmpty, isSpace || isBreak {
                pieces.append(piece)
                if isBreak { pieces.append("") }
                piece = ""
            }
            if isSpace { pieces.append(" ") } else { piece.append(letter) }
            wasHyphen = letter == "-"
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    /// Whether a line may end after a hyphen: not in numbers, not after two letters.
    private static func canBreak(after piece: String) -> Bool {
        piece.count > 3 && piece.dropLast().allSatisfy(\.isLetter)
    }

    /// Joins a figure and the unit that follows it.
    private static func bound(_ words: [BreakableWord]) -> [BreakableWord] {
        var result: [BreakableWord] = []
        for word in words {
            if var last = result.last, last.space > 0, last.text.allSatisfy(\.isNumber),
                word.text.count <= 4, word.runs.count == 1, last.runs.count == 1,
                last.runs[0].highlight == nil, word.runs[0].highlight == nil
            {
                last.runs[0].text += "\u{A0}" + word.runs[0].text
                last.width += last.space + word.width
                last.space = word.space
                result[result.count - 1] = last
            } else {
                result.append(word)
            }
        }
        return result
    }

    /// The word in parts that fit a column, or the word itself when it cannot be cut so.
    func cut(to column: Double, _ typesetter: Typesetter, _ style: TextStyle) -> [BreakableWord] {
        guard let first = runs.first else { return [self] }
        func word(_ text: String, marks: ArraySlice<TextRun> = []) -> BreakableWord {
            var part = self
            part.runs = [first] + marks
            part.runs[0].text = text
            part.width = typesetter.width(part.runs, in: style)
            return part
        }
        let marks = runs.dropFirst()
        // Raised marks stay with the last part, so every part leaves room for them.
        let parts = WordCutter.parts(of: first.text) { word($0, marks: marks).width <= column }
        guard let parts, parts.count > 1 else { return [self] }
        return parts.enumerated().map { index, text in
            let isLast = index == parts.count - 1
            var part = word(text, marks: isLast ? marks : [])
            if !isLast { part.space = 0 }
            part.followsHyphen = index > 0 || followsHyphen
            return part
        }
    }

    /// The stretches of a line, like ones grown together.
    static func join(_ words: ArraySlice<BreakableWord>) -> [TextRun] {
        var line: [TextRun] = []
        var spaceDue = false
        for word in words {
            for (index, piece) in word.runs.enumerated() {
                var run = piece
                let end = line.count - 1
                if index == 0, spaceDue, end >= 0 {
                    // A space inside a highlight belongs to it only when it goes on.
                    if line[end].highlight == nil || line[end].isLike(run) {
                        line[end].text += " "
                    } else {
                        run.text = " " + run.text
                    }
                }
                if end >= 0, line[end].isLike(run) {
                    line[end].text += run.text
                } else {
                    line.append(run)
                }
            }
            spaceDue = word.space > 0
        }
        return line
    }
}

extension TextRun {
    fileprivate func isLike(_ other: TextRun) -> Bool {
        weight == other.weight && color == other.color && highlight == other.highlight
            && raised == other.raised
    }
}
