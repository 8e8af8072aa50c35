/// A display text together with its spoken form, word by word.
///
/// Engine word times are folded back along `words`, so a caption shows "81 mg" while
/// "eighty one milligrams" is heard.
package struct SpokenText: Sendable, Hashable {
    /// The display words in order; what stands in ⟦…⟧ is not among them.
    package let words: [DisplayWord]

    /// Display words that hold letters no English voice can read, for the reviewer to see.
    package let unreadable: [String]

    package init(words: [DisplayWord], unreadable: [String] = []) {
        self.words = words
        self.unreadable = unreadable
    }

    /// All spoken words in order.
    package var spoken: [SpokenWord] { words.flatMap(\.spoken) }

    /// How many words are heard; "81 mg" is three.
    package var spokenWordCount: Int { words.reduce(0) { $0 + $1.spoken.count } }

    /// How many letters are heard, punctuation and spaces not counted.
    package var letterCount: Int {
        words.reduce(0) { sum, word in sum + word.spoken.reduce(0) { $0 + $1.text.count } }
    }

    /// The display words joined by spaces, as a caption writes them.
    package var displayText: String { words.map(\.text).joined(separator: " ") }

    /// The spoken form, whose alphabet is `[A-Za-z' ,.?!;:-]` and nothing else.
    package var text: String {
        var result = ""
        for word in spoken {
            if !result.isEmpty { result.append(" ") }
            result += word.text
            if let mark = word.mark { result.append(mark.rawValue) }
        }
        return result
    }
}
