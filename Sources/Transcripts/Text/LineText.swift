/// The bytes of one line of output, and whether a line break followed them.
package struct LineText: Sendable {
    /// What was written, without the line break, as a part of whatever it was read from.
    let slice: ArraySlice<UInt8>

    /// Whether a line break followed; only the last line of a channel's output can lack it.
    package let isTerminated: Bool

    /// Creates a line that stands in a longer text.
    init(slice: ArraySlice<UInt8>, isTerminated: Bool = true) {
        self.slice = slice
        self.isTerminated = isTerminated
    }

    /// Creates a line.
    package init(_ bytes: [UInt8], isTerminated: Bool = true) {
        self.init(slice: bytes[...], isTerminated: isTerminated)
    }

    /// Creates a line from text.
    package init(_ text: String) {
        self.init(Array(text.utf8))
    }

    /// What was written, without the line break; any bytes but LF.
    package var bytes: [UInt8] { Array(slice) }

    /// The bytes as they were written, with the line break.
    package var written: [UInt8] { isTerminated ? slice + [0x0A] : bytes }
}

extension LineText: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        left.isTerminated == right.isTerminated && left.slice.span.isSame(as: right.slice.span)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(slice)
        hasher.combine(isTerminated)
    }
}
