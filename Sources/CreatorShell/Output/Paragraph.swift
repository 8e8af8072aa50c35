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

    /// The text, without the last line break.
    package let text: String

    /// Creates a paragraph.
    package init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }
}
