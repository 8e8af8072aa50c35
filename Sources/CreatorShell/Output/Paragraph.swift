package import Transcripts

/// A piece of output, with what it is for.
package struct Paragraph: Equatable, Sendable {
    /// Where a piece of output belongs.
    package enum Kind: Equatable, Sendable {
        /// What was asked for; standard output.
        case result
        /// What went wrong; standard error, never left out.
        case problem
        /// What is only said along the way; standard error, left out with `-q`.
        case note
    }

    /// What it is for.
    package let kind: Kind

    /// The text as it is shown, without the last line break.
    package let text: String

    /// The text as a transcript holds it: without terminal codes, what varies marked as such.
    package let pieces: [Volatile]

    /// The text without terminal codes.
    var plainText: String {
        String(decoding: pieces.flatMap(\.bytes), as: UTF8.self)
    }

    /// Creates a paragraph that a transcript holds as it is shown.
    package init(_ kind: Kind, _ text: String) {
        self.init(kind, text, pieces: [.text(text)])
    }

    /// Creates a paragraph that is shown in one way and recorded in another.
    package init(_ kind: Kind, _ text: String, pieces: [Volatile]) {
        self.kind = kind
        self.text = text
        self.pieces = pieces
    }
}
