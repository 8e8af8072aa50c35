/// Lines being written, none wider than 78 columns.
struct Page {
    /// The widest line, in columns; a terminal of 80 leaves room for a recorder's gutter.
    static let width = 78

    let glyphs: Glyphs
    private(set) var lines: [ReportedLine] = []

    init(_ glyphs: Glyphs) {
        self.glyphs = glyphs
    }

    /// Adds words that wrap at blanks; a word is cut only when it is wider than a whole line.
    ///
    /// - Parameters:
    ///   - lead: What stands before the words, kept blank by blank; narrower than the page.
    ///   - words: The words and their styles.
    ///   - hanging: Where further lines begin, in columns; under the first word unless told.
    ///   - leadStyle: What the lead is.
    ///   - channel: Where the lines go.
    mutating func add(
        lead: String = "",
        _ words: [ReportedLine.Span],
        hanging: Int? = nil,
        leadStyle: TextStyle = .plain,
        channel: ReportedLine.Channel = .output
    ) {
        let lead = glyphs.shown(lead)
        if let line = Self.line(lead, leadStyle, words) {
            lines.append(ReportedLine(line, channel: channel))
            return
        }
        var wrap = WordWrap(lead: lead, leadStyle: leadStyle, hanging: hanging ?? lead.columns)
        for span in words {
            guard span.variation == nil else {
                wrap.add(varying: span)
                continue
            }
            for word in glyphs.shown(span.text).split(separator: " ") {
                wrap.add(word, span.style)
            }
        }
        lines += wrap.finished().map { ReportedLine($0, channel: channel) }
    }

    /// The words as one line where they are plain and fit, which most do; `nil` where they must wrap.
    private static func line(
        _ lead: String,
        _ leadStyle: TextStyle,
        _ words: [ReportedLine.Span]
    ) -> [ReportedLine.Span]? {
        var columns = lead.utf8.count - 1
        for span in words {
            columns += span.text.utf8.count + 1
            guard columns <= width, span.variation == nil, span.text.isPlainWords else {
                return nil
            }
        }
        guard lead.isPrintableASCII, let first = words.first else { return nil }
        if lead.isEmpty, words.count == 1 { return words }
        var line = lead.isEmpty ? [] : [ReportedLine.Span(lead, leadStyle)]
        append(first, behind: "", to: &line)
        for span in words.dropFirst() { append(span, behind: " ", to: &line) }
        return line
    }

    private static func append(
        _ span: ReportedLine.Span,
        behind gap: String,
        to line: inout [ReportedLine.Span]
    ) {
        if let last = line.last, last.style == span.style {
            line[line.count - 1] = .init(last.text + gap + span.text, span.style)
        } else if span.style == .plain {
            line.append(.init(gap + span.text))
        } else {
            if !gap.isEmpty { line.append(.init(gap)) }
            line.append(span)
        }
    }

    /// Adds words in one style.
    mutating func add(
        lead: String = "",
        _ text: String,
        _ style: TextStyle = .plain,
        hanging: Int? = nil,
        channel: ReportedLine.Channel = .output
    ) {
        add(lead: lead, [.init(text, style)], hanging: hanging, channel: channel)
    }

    /// Adds what another page holds.
    mutating func add(_ other: Page) {
        lines += other.lines
    }
}

extension String {
    /// Whether this is ASCII words with single blanks between them and none around.
    fileprivate var isPlainWords: Bool {
        var last: UInt8 = 0x20
        for byte in utf8 {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || last != 0x20 else { return false }
            last = byte
        }
        return last != 0x20
    }
}
