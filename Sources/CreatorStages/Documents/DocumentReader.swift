/// Cuts a document into sentences.
enum DocumentReader {
    /// A line of text with its number.
    private struct Row {
        let number: Int
        let text: String
    }

    /// The sentences of a text, with headings told apart and bullets taken off.
    static func sentences(of text: String) -> [DocumentSentence] {
        var sentences: [DocumentSentence] = []
        var paragraph: [Row] = []
        var heading: String?
        var lead: String?
        func flush() {
            sentences += cut(paragraph, heading: heading, isItem: false)
            paragraph = []
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            let number = index + 1
            let isOpen = paragraph.last.map { SentenceCutter.ends([$0.text]) } ?? true
            let kind = DocumentLine(String(line).trimmed, opensParagraph: isOpen)
            switch kind {
            case .empty, .item: break
            case .heading, .section, .product, .text: lead = nil
            }
            switch kind {
            case .empty: flush()
            case .heading(let title):
                flush()
                heading = title
            case .section(let title, let text):
                flush()
                heading = title
                paragraph.append(Row(number: number, text: text))
            case .product(let text):
                flush()
                sentences += cut([Row(number: number, text: text)], heading: "", isItem: false)
            case .item(let text):
                flush()
                if let last = sentences.last, !last.isItem, last.text.last == ":" {
                    lead = last.text
                    sentences.removeLast()
                }
                let row = Row(number: number, text: text)
                sentences += cut([row], heading: lead ?? heading, isItem: true)
            case .text(let text): paragraph.append(Row(number: number, text: text))
            }
        }
        flush()
        return sentences
    }

    private static func cut(_ rows: [Row], heading: String?, isItem: Bool) -> [DocumentSentence] {
        var sentences: [DocumentSentence] = []
        var words: [String] = []
        var first: Int?
        for row in rows {
            for word in row.text.split(separator: " ") {
                let bare = word.filter { $0 != "*" && $0 != "_" }
                guard !bare.isEmpty else { continue }
                words.append(bare)
                first = first ?? row.number
                guard SentenceCutter.ends(words) else { continue }
                sentences.append(make(words, (first ?? row.number)...row.number, heading, isItem))
                words = []
                first = nil
            }
        }
        if let start = first, let last = rows.last?.number {
            sentences.append(make(words, start...last, heading, isItem))
        }
        return sentences
    }

    private static func make(
        _ words: [String],
        _ lines: ClosedRange<Int>,
        _ heading: String?,
        _ isItem: Bool
    ) -> DocumentSentence {
        let text = words.joined(separator: " ")
        return DocumentSentence(
            text: text,
            lines: lines,
            heading: heading,
            isItem: isItem,
            field: SentenceClassifier.field(of: text, under: heading)
        )
    }
}
