/// One whitespace-separated piece of a display text, verbatim and folded to plain characters.
struct DisplayChunk: Sendable {
    /// The piece as it is shown.
    let display: String

    /// The piece in ASCII letters, digits, Greek letters and known signs.
    let folded: [Character]
}
