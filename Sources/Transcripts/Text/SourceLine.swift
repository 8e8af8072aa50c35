/// One line of a transcript as it stands in a file or in a fence of a document.
struct SourceLine: Sendable {
    /// Its number in the file or document, counted from 1.
    let number: Int

    /// Where its bytes are, without line break and without the indentation of its fence.
    let range: Range<Int>

    /// Whether it is the first of a further fence.
    let beginsFence: Bool
}
