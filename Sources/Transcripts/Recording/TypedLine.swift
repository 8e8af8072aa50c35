/// A line of output as it was printed, with its volatile pieces marked by who printed it.
package struct TypedLine: Hashable, Sendable {
    /// Where it went.
    package let channel: Channel

    /// Its pieces in order, without the line break.
    package let pieces: [Volatile]

    /// Whether a line break followed.
    package let isTerminated: Bool

    /// Creates a line.
    package init(_ channel: Channel, _ pieces: [Volatile], isTerminated: Bool = true) {
        self.channel = channel
        self.pieces = pieces
        self.isTerminated = isTerminated
    }

    /// Creates a line of exact text.
    package init(_ channel: Channel, _ text: String) {
        self.init(channel, [.text(text)])
    }

    /// What was shown.
    package var text: LineText {
        if pieces.count == 1 { return LineText(pieces[0].bytes, isTerminated: isTerminated) }
        return LineText(pieces.flatMap(\.bytes), isTerminated: isTerminated)
    }
}
