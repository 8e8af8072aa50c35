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

    /// The text as a transcript holds it, where that differs: without terminal codes, what varies
    /// marked as such.
    package let pieces: [Volatile]?

    /// The text without terminal codes.
    var plainText: String {
        guard let pieces else { return text }
        return String(decoding: pieces.flatMap(\.bytes), as: UTF8.self)
    }

    /// The text a transcript holds when it is the same every time; `nil` when some of it varies.
    var exactText: String? {
        guard let pieces else { return text }
        guard pieces.count == 1, case .exact(let bytes) = pieces[0] else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Creates a paragraph; without `pieces` a transcript holds it as it is shown.
    package init(_ kind: Kind, _ text: String, pieces: [Volatile]? = nil) {
        self.kind = kind
        self.text = text
        self.pieces = pieces
    }

    /// Writes what a transcript holds of it, and a line break.
    func write(to output: inout OutputCollector) {
        if let pieces {
            output.writeLine(pieces, to: kind.channel)
        } else {
            output.writeLine(text, to: kind.channel)
        }
    }
}
