/// A display word and when it is heard, in seconds from the scene's start.
package struct RecordedWord: Sendable, Hashable {
    package let text: String
    package let span: TimeSpan

    package init(text: String, span: TimeSpan) {
        self.text = text
        self.span = span
    }
}
