/// A text as its words in lower case, so that names compare whatever their spelling of blanks.
package struct Phrase: Hashable, Sendable {
    /// The words: letters and digits, with apostrophes inside them dropped.
    package let words: [String]

    /// Takes a text apart.
    package init(_ text: String) {
        var words: [String] = []
        var word = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                word.append(character)
            } else if character != "'" && character != "’" {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        self.words = words
    }

    /// Creates a phrase of words that are taken apart already.
    init(words: [String]) {
        self.words = words
    }

    /// Whether the words of another phrase occur here, in order and side by side.
    package func contains(_ other: Phrase) -> Bool {
        guard let first = other.words.first, other.words.count <= words.count else { return false }
        return (0...(words.count - other.words.count)).contains { start in
            words[start] == first && words[start...].starts(with: other.words)
        }
    }
}
