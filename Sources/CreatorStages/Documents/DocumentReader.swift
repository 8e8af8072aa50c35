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
        func flush(isItem: Bool = false) {
            sentences += cut(paragraph, heading: heading, isItem: isItem)
            paragraph = []
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
            .enumerated()
        {
            let row = Row(number: index + 1, text: Self.trimmed(line))
            if row.text.isEmpty {
                flush()
            } else if let title = title(in: row.text) {
                flush()
                heading = title
            } else if let section = section(in: row.text) {
                flush()
                heading = section.title
                paragraph.append(Row(number: row.number, text: section.text))
            } else if let item = item(in: row.text) {
                flush()
                paragraph = [Row(number: row.number, text: item)]
                flush(isItem: true)
            } else {
                paragraph.append(row)
            }
        }
        flush()
        return sentences
    }

    private static func trimmed(_ line: Substring) -> String {
        var line = line
        while line.first?.isWhitespace == true { line.removeFirst() }
        while line.last?.isWhitespace == true { line.removeLast() }
        return String(line)
    }

    /// The words of a heading, or `nil` when a line is running text.
    private static func title(in line: String) -> String? {
        if line.hasPrefix("#") { return trimmed(line.drop { $0 == "#" }) }
        let bare = line.hasPrefix("**") && line.hasSuffix("**") ? line.filter { $0 != "*" } : line
        let isOpen = bare.last.map { !".;,?!".contains($0) } ?? false
        guard isOpen, bare.split(separator: " ").count <= 9 else { return nil }
        let letters = bare.filter(\.isLetter)
        let isLoud = letters.count > 3 && letters.allSatisfy(\.isUppercase)
        let isNumbered =
            bare.first?.isNumber == true && SentenceClassifier.field(ofHeading: bare) != nil
        let isNamed = bare.last == ":" && SentenceClassifier.field(ofHeading: bare) != nil
        let isPlain = SentenceClassifier.isHeading(bare)
        return isLoud || isNumbered || isNamed || isPlain ? bare : nil
    }

    /// The heading and the text of a line that holds both behind a section number, as openFDA
    /// gives labels: `12.1 Mechanism of Action Examplin inhibits ...`.
    private static func section(in line: String) -> (title: String, text: String)? {
        let words = line.split(separator: " ")
        guard let number = words.first, number.first?.isNumber == true,
            number.allSatisfy({ $0.isNumber || $0 == "." })
        else { return nil }
        for length in stride(from: min(5, words.count - 3), through: 1, by: -1) {
            let title = words[1...length].joined(separator: " ")
            guard SentenceClassifier.isHeading(title) else { continue }
            return (title, words[(length + 1)...].joined(separator: " "))
        }
        return nil
    }

    /// The text of a list item, or `nil` when a line is none.
    private static func item(in line: String) -> String? {
        for bullet in ["- ", "* ", "• ", "– "] where line.hasPrefix(bullet) {
            return trimmed(line.dropFirst(bullet.count))
        }
        return nil
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
