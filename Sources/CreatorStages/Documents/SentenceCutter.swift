/// Finds where sentences end.
enum SentenceCutter {
    private static let abbreviations: Set<String> = [
        "dr.", "mr.", "mrs.", "ms.", "prof.", "e.g.", "i.e.", "vs.", "etc.", "no.", "fig.", "cf.",
        "approx.", "st.", "al.", "inc.", "ltd.",
    ]

    /// Whether a sentence ends with the last of these words.
    static func ends(_ words: [String]) -> Bool {
        guard let word = words.last else { return false }
        let bare = word.drop { "(\"'“".contains($0) }
        var core = bare
        while let last = core.last, ")\"'”".contains(last) { core.removeLast() }
        guard let mark = core.last, ".?!".contains(mark) else { return false }
        guard mark == "." else { return true }
        let isListNumber = words.count == 1 && core.dropLast().allSatisfy(\.isNumber)
        let isInitial = core.count == 2 && core.first?.isUppercase == true && words.count > 1
        return !isListNumber && !isInitial && !abbreviations.contains(core.lowercased())
    }

    /// The sentences of a text that is no document, such as a field of the brief.
    static func sentences(of text: String) -> [String] {
        var sentences: [String] = []
        var words: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            words.append(String(word))
            guard ends(words) else { continue }
            sentences.append(words.joined(separator: " "))
            words = []
        }
        if !words.isEmpty { sentences.append(closed(words.joined(separator: " "))) }
        return sentences
    }

    /// A text with a full stop where it has no final mark.
    static func closed(_ text: String) -> String {
        guard let last = text.last else { return text }
        if ".?!".contains(last) { return text }
        if ",;:".contains(last) { return text.dropLast() + "." }
        return text + "."
    }
}
