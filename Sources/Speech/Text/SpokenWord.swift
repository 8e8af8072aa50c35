/// One word as an engine hears it: letters and apostrophes only.
///
/// A single capital is the name of a letter, and a capital with `s` or `'s` its plural or
/// genitive, so that "H B A one C" cannot be taken for the article "a". All else is lower case.
package struct SpokenWord: Sendable, Hashable {
    /// What is said, out of `[A-Za-z']`.
    package let text: String

    /// The pause after the word.
    package internal(set) var mark: SpokenMark?

    package init(_ text: String, mark: SpokenMark? = nil) {
        self.text = text
        self.mark = mark
    }

    /// Whether this is the name of a letter, as in "F D A".
    package var isLetterName: Bool {
        guard let first = text.first, first.isUppercase else { return false }
        return text.count == 1 || text.dropFirst() == "s" || text.dropFirst() == "'s"
    }
}
