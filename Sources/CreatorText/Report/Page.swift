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
