/// Puts output, in whatever pieces it is written, together into lines.
///
/// Both channels make one list in the order of writing. A line that the other channel interrupts
/// ends there without a line break, so that the order of bytes is never lost.
package struct OutputCollector: Sendable {
    /// A line that is over, by its place among all that was written.
    private struct Ended {
        let text: Range<Int>
        let spans: Range<Int>
        let channel: Channel
        let isTerminated: Bool
    }

    /// Everything that was written, with its line breaks.
    private var bytes: [UInt8] = []
    private var spans: [TypedSpan] = []
    private var lines: [Ended] = []
    /// Where the line begins that is not over.
    private var start = 0
    private var firstSpan = 0
    private var channel = Channel.output

    /// Creates a collector of nothing.
    package init() {}

    /// Takes in what was written to a channel.
    package mutating func write(_ piece: Volatile, to channel: Channel) {
        if channel != self.channel { endHalfLine() }
        self.channel = channel
        let from = bytes.count
        bytes += piece.bytes
        var place = from
        while let end = bytes.span.firstPlace(of: 0x0A, from: place) {
            endLine(at: end, isTerminated: true)
            start = end + 1
            place = start
        }
        // A piece of several lines is no value; it is exact.
        if case .volatile(_, let hole) = piece, place == from {
            spans.append(TypedSpan(range: from - start..<bytes.count - start, hole: hole))
        }
    }

    private mutating func endLine(at end: Int, isTerminated: Bool) {
        lines.append(
            Ended(
                text: start..<end,
                spans: firstSpan..<spans.count,
                channel: channel,
                isTerminated: isTerminated
            )
        )
        firstSpan = spans.count
    }

    /// Ends a line without a line break, where anything was written.
    private mutating func endHalfLine() {
        if start < bytes.count {
            endLine(at: bytes.count, isTerminated: false)
            start = bytes.count
        } else {
            spans.removeSubrange(firstSpan...)
        }
    }

    /// The lines so far, and nothing after that; half a line counts as one without line break.
    package mutating func take() -> [TypedLine] {
        endHalfLine()
        // One copy of just what was written, which all its lines share; the room for more stays.
        var whole: [UInt8] = []
        whole.reserveCapacity(bytes.count)
        whole += bytes
        let taken = lines.map { line in
            TypedLine(
                line.channel,
                LineText(slice: whole[line.text], isTerminated: line.isTerminated),
                spans: line.spans.isEmpty ? [] : Array(spans[line.spans])
            )
        }
        bytes.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        start = 0
        firstSpan = 0
        return taken
    }
}
