/// A sentence and when it is heard, in seconds from the scene's start.
package struct RecordedSentence: Sendable, Hashable {
    /// The display words in order, each with its time; what stands in ⟦…⟧ is left out.
    package let words: [RecordedWord]

    package init(words: [RecordedWord]) {
        self.words = words
    }

    /// The sentence as captions show it.
    package var text: String { words.map(\.text).joined(separator: " ") }

    /// From the first word's start to the last word's end.
    package var span: TimeSpan {
        TimeSpan(start: words.first?.span.start ?? 0, end: words.last?.span.end ?? 0)
    }
}
