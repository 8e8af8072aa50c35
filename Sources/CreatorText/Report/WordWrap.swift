/// Breaks words into lines of a page's width.
struct WordWrap {
    private let hanging: Int
    private var done: [[ReportedLine.Span]] = []
    private var line: [ReportedLine.Span] = []
    /// The words at the end of the line that share a style, which no span holds yet.
    private var text = ""
    private var style = TextStyle.plain
    private var columns: Int
    private var isAtStart = true

    init(lead: String, leadStyle: TextStyle, hanging: Int) {
        // Continuation lines keep room for at least a short word.
        self.hanging = min(hanging, Page.width - 16)
        columns = lead.columns
        text = lead
        style = leadStyle
    }

    /// Adds a word, on a new line when it does not fit any more.
    mutating func add(_ word: Substring, _ style: TextStyle) {
        let width = word.columns
        let gap = isAtStart ? 0 : 1
        if columns + gap + width <= Page.width {
            append(word, style, width, gap: gap)
            return
        }
        if !isAtStart { breakLine() }
        var rest = word
        while columns + rest.columns > Page.width {
            let piece = head(of: rest, columns: Page.width - columns)
            append(piece, style, piece.columns, gap: 0)
            rest = rest.dropFirst(piece.count)
            breakLine()
        }
        if !rest.isEmpty { append(rest, style, rest.columns, gap: 0) }
    }

    /// Adds what varies, in one piece with the blanks in it.
    mutating func add(varying span: ReportedLine.Span) {
        let width = span.text.columns
        if !isAtStart, columns + 1 + width > Page.width { breakLine() }
        if !isAtStart { append(" ", .plain, 1, gap: 0) }
        close()
        line.append(span)
        columns += width
        isAtStart = false
    }

    /// All lines, without blanks at their ends.
    mutating func finished() -> [[ReportedLine.Span]] {
        if !isAtStart || done.isEmpty { endLine() }
        return done
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

    private mutating func append(
        _ word: Substring,
        _ style: TextStyle,
        _ width: Int,
        gap: Int
    ) {
        if style != self.style {
            // The blank between two styles has none.
            if gap > 0 {
                close()
                text = " "
                self.style = .plain
            }
            if style != self.style {
                close()
                self.style = style
            }
        } else if gap > 0 {
            text += " "
        }
        text += word
        columns += gap + width
        isAtStart = false
    }

    /// Makes a span of the words that have none yet.
    private mutating func close() {
        if !text.isEmpty { line.append(.init(text, style)) }
        text = ""
    }

    private mutating func breakLine() {
        endLine()
        text = String(repeating: " ", count: hanging)
        style = .plain
        columns = hanging
        isAtStart = true
    }

    private mutating func endLine() {
        close()
        while let last = line.last, last.variation == nil, last.text.utf8.last == 0x20 {
            line.removeLast()
            let kept = last.text.utf8.count - last.text.utf8.reversed().prefix { $0 == 0x20 }.count
            if kept > 0 {
                line.append(.init(String(last.text.utf8.prefix(kept)) ?? "", last.style))
            }
        }
        done.append(line)
        line = []
    }
}
