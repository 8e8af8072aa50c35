package import CreatorCore

/// One sentence of a reference document, with the lines it stands on.
package struct DocumentSentence: Equatable, Sendable {
    /// The sentence, without heading marks and bullets.
    package let text: String

    /// The lines it stands on, counting from 1.
    package let lines: ClosedRange<Int>

    /// The heading above it, or `nil` before the first.
    package let heading: String?

    /// Whether it stands as a list item rather than in running text.
    package let isItem: Bool

    /// What it is about, or `nil` when neither heading nor words tell.
    package let field: Fact.Field?

    /// The source of the sentence in document `number`.
    package func source(in number: Int) -> SourceID {
        .document(number, lines: lines)
    }
}
