/// The bytes of one line of output, and whether a line break followed them.
package struct LineText: Hashable, Sendable {
    /// What was written, without the line break; any bytes but LF.
    package let bytes: [UInt8]

    /// Whether a line break followed; only the last line of a channel's output can lack it.
    package let isTerminated: Bool

    /// Creates a line.
    package init(_ bytes: [UInt8], isTerminated: Bool = true) {
        self.bytes = bytes
        self.isTerminated = isTerminated
    }

    /// Creates a line from text.
    package init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// The bytes as they were written, with the line break.
    package var written: [UInt8] { isTerminated ? bytes + [0x0A] : bytes }
}
