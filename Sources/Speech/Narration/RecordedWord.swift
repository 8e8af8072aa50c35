/// A display word and when it is heard, in seconds from the scene's start.
package struct RecordedWord: Sendable, Hashable {
    /// The word verbatim, with its punctuation.
    package let text: String

    /// From its first sound to its last; no length when nothing is said for it.
    package let span: TimeSpan

    package init(text: String, span: TimeSpan) {
        self.text = text
        self.span = span
    }
}
