/// Breaks words into lines of a page's width.
struct WordWrap {
    private let hanging: Int
    private var done: [[ReportedLine.Span]] = []
    private var line: [ReportedLine.Span] = []
    private var columns: Int
    private var isAtStart = true

    init(lead: String, leadStyle: TextStyle, hanging: Int) {
        // Continuation lines keep room for at least a short word.
        self.hanging = min(hanging, Page.width - 16)
        columns = lead.columns
        if !lead.isEmpty { line = [.init(lead, leadStyle)] }
    }

    /// Adds a word, on a new line when it does not fit any more.
    ///
    /// What varies stays in one piece, with the blanks in it.
    mutating func add(_ word: ReportedLine.Span) {
        let gap = isAtStart ? 0 : 1
        if columns + gap + word.text.columns <= Page.width {
            append(word, gap: gap)
            return
        }
        if !isAtStart { breakLine() }
        var rest = word.text[...]
        while columns + String(rest).columns > Page.width {
            let piece = head(of: rest, columns: Page.width - columns)
            append(.init(String(piece), word.style), gap: 0)
            rest = rest.dropFirst(piece.count)
            breakLine()
        }
        if !rest.isEmpty {
            let variation = rest.count == word.text.count ? word.variation : nil
            append(.init(String(rest), word.style, varies: variation), gap: 0)
        }
    }

    /// All lines, without blanks at their ends.
    mutating func finished() -> [[ReportedLine.Span]] {
        if !isAtStart || done.isEmpty { done.append(line) }
        return done.map { Self.trimmed($0) }
    }

    /// As many characters as fit, at least one.
    private func head(of text: Substring, columns: Int) -> Substring {
        var width = 0
        var end = text.startIndex
        while end < text.endIndex, width + text[end].columns <= columns {
            width += text[end].columns
            end = text.index(after: end)
        }
        return end == text.startIndex ? text.prefix(1) : text[..<end]
    }

    private mutating func append(_ word: ReportedLine.Span, gap: Int) {
        let blank = String(repeating: " ", count: gap)
        if let last = line.last, last.style == word.style, last.variation == nil,
            word.variation == nil
        {
            line[line.count - 1] = .init(last.text + blank + word.text, word.style)
        } else {
            if gap > 0 { line.append(.init(blank)) }
            line.append(word)
        }
        columns += gap + word.text.columns
        isAtStart = false
    }

    private mutating func breakLine() {
        done.append(line)
        line = hanging > 0 ? [.init(String(repeating: " ", count: hanging))] : []
        columns = hanging
        isAtStart = true
    }

    private static func trimmed(_ line: [ReportedLine.Span]) -> [ReportedLine.Span] {
        guard let last = line.last, last.variation == nil else { return line }
        let kept = last.text.reversed().drop { $0 == " " }.reversed()
        let rest = Array(line.dropLast())
        return kept.isEmpty ? trimmed(rest) : rest + [.init(String(kept), last.style)]
    }
}
