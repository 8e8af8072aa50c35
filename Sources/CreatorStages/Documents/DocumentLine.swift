/// What a line of a document is.
enum DocumentLine: Equatable {
    case empty
    /// A heading, with its number where it has one.
    case heading(String)
    /// A heading and the text behind it.
    case section(title: String, text: String)
    /// A list item without its bullet.
    case item(String)
    /// The name, strength and form of a product, which is no sentence.
    case product(String)
    /// Running text.
    case text(String)

    /// Tells what a line is; numbered headings and product names stand at the start of a paragraph.
    init(_ line: String, opensParagraph: Bool) {
        if line.isEmpty {
            self = .empty
        } else if let title = Self.title(in: line, opensParagraph) {
            self = .heading(title)
        } else if let section = Self.numberedSection(in: line) ?? Self.namedSection(in: line) {
            self = .section(title: section.title, text: section.text)
        } else if let item = Self.item(in: line) {
            self = .item(item)
        } else if opensParagraph, Self.isProduct(line) {
            self = .product(line)
        } else {
            self = .text(line)
        }
    }

    /// The words of a heading, or `nil` when a line is running text.
    private static func title(in line: String, _ opensParagraph: Bool) -> String? {
        if line.hasPrefix("#") { return String(line.drop { $0 == "#" }).trimmed }
        let bare = line.hasPrefix("**") && line.hasSuffix("**") ? line.filter { $0 != "*" } : line
        let isOpen = bare.last.map { !".;,?!".contains($0) } ?? false
        let words = bare.split(separator: " ")
        let field = SentenceClassifier.field(ofHeading: bare)
        let isLong = bare.last == ":" || isSectionNumber(words)
        guard isOpen, words.count <= (isLong ? 14 : 9) else { return nil }
        let letters = bare.filter(\.isLetter)
        let isLoud =
            letters.count > 3 && letters.allSatisfy(\.isUppercase) && !isProduct(bare)
        let isNumbered = bare.first?.isNumber == true && field != nil
        let isNamed =
            bare.last == ":" && (field ?? SentenceClassifier.field(ofWords: bare)) != nil
        let isPlain = SentenceClassifier.isHeading(bare)
        let isCounted = opensParagraph && isSectionNumber(words)
        return isLoud || isNumbered || isNamed || isPlain || isCounted ? bare : nil
    }

    /// Whether a line starts as numbered headings do: `6.6 Special ...`, `7. Holder`.
    private static func isSectionNumber(_ words: [Substring]) -> Bool {
        guard words.count > 1, words[1].first?.isUppercase == true else { return false }
        let number = words[0]
        return number.first?.isNumber == true && number.contains(".")
            && number.allSatisfy { $0.isNumber || $0 == "." }
    }

    /// The heading and the text of a line that holds both behind a section number, as openFDA
    /// gives labels: `12.1 Mechanism of Action Examplin inhibits ...`.
    private static func numberedSection(in line: String) -> (title: String, text: String)? {
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

    /// The heading and the text of a line such as `Indications: examplin is indicated ...`.
    private static func namedSection(in line: String) -> (title: String, text: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let title = line[..<colon].filter { $0 != "*" }
        let text = String(line[line.index(after: colon)...].filter { $0 != "*" }).trimmed
        guard SentenceClassifier.isHeading(title), !text.isEmpty else { return nil }
        return (title, text)
    }

    /// The text of a list item, or `nil` when a line is none.
    private static func item(in line: String) -> String? {
        for bullet in ["- ", "* ", "• ", "– "] where line.hasPrefix(bullet) {
            return String(line.dropFirst(bullet.count)).trimmed
        }
        return nil
    }

    private static let forms: Set<String> = [
        "tablet", "tablets", "capsule", "capsules", "solution", "suspension", "injection", "cream",
        "ointment", "syrup", "drops", "spray", "patch", "patches", "powder", "gel", "inhaler",
        "suppositories", "pen",
    ]

    /// Whether a line is a product's name with strength and form rather than a sentence.
    private static func isProduct(_ line: String) -> Bool {
        guard let last = line.last, !".;,:?!".contains(last) else { return false }
        let words = Phrase(line).words
        guard words.count <= 9, line.first?.isUppercase == true else { return false }
        return words.contains { $0.first?.isNumber == true }
            && words.last.map(forms.contains) == true
    }
}
