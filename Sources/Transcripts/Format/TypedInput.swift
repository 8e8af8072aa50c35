/// What is typed for one command: a line, and the lines that continue it.
package struct TypedInput: Hashable, Sendable {
    /// The lines as typed, without line breaks; never empty.
    package let lines: [[UInt8]]

    /// Creates an input; no lines are one empty line.
    package init(_ lines: [[UInt8]]) {
        self.lines = lines.isEmpty ? [[]] : lines
    }

    /// Creates an input from text; every line break begins a continuation.
    package init(_ text: String) {
        let bytes = Array(text.utf8)
        self.init(bytes.contains(0x0A) ? bytes.pieces(separatedBy: 0x0A) : [bytes])
    }

    /// What a person types, every line with its line break.
    package var typed: [UInt8] { lines.flatMap { $0 + [0x0A] } }
}
