/// Puts output, in whatever pieces it is written, together into lines.
///
/// Both channels make one list in the order of writing. A line that the other channel interrupts
/// ends there without a line break, so that the order of bytes is never lost.
package struct OutputCollector: Sendable {
    private var bytes: [UInt8] = []
    private var lines: [Printout.Line] = []
    private var spans: [TypedSpan] = []
    /// Where the line begins that is not over.
    private var start = 0
    private var firstSpan = 0
    private var channel = Channel.output

    /// Creates a collector of nothing.
    package init() {}

    /// Takes in what was written to a channel.
    package mutating func write(_ piece: Volatile, to channel: Channel) {
        choose(channel)
        let from = bytes.count
        switch piece {
        case .exact(let text):
            bytes += text
            endLines(from: from)
        case .volatile(let text, let hole):
            bytes += text
            endLines(from: from)
            // A piece of several lines is no value; it is exact.
            if start <= from {
                spans.append(TypedSpan(range: from - start..<bytes.count - start, hole: hole))
            }
        }
    }

    /// Takes in what was written to a channel, and the line break behind it.
    package mutating func writeLine(_ pieces: [Volatile], to channel: Channel) {
        for place in pieces.indices { write(pieces[place], to: channel) }
        choose(channel)
        endLastLine()
    }

    /// Takes in exact text that was written to a channel, and the line break behind it.
    package mutating func writeLine(_ text: String, to channel: Channel) {
        choose(channel)
        let from = bytes.count
        let isAppended: Void? = unsafe text.utf8.withContiguousStorageIfAvailable {
            unsafe bytes.append(contentsOf: $0)
        }
        if isAppended == nil { bytes.append(contentsOf: text.utf8) }
        endLines(from: from)
        endLastLine()
    }

    private mutating func choose(_ channel: Channel) {
        guard channel != self.channel else { return }
        endHalfLine()
        self.channel = channel
    }

    /// Ends every line whose line break stands at or after a place.
    private mutating func endLines(from place: Int) {
        var place = place
        while let end = bytes.span.firstPlace(of: 0x0A, from: place) {
            endLine(at: end, isTerminated: true)
            start = end + 1
            place = start
        }
    }

    /// Breaks the line that is not over.
    private mutating func endLastLine() {
        bytes.append(0x0A)
        endLine(at: bytes.count - 1, isTerminated: true)
        start = bytes.count
    }

    private mutating func endLine(at end: Int, isTerminated: Bool) {
        lines.append(
            Printout.Line(
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
        } else if firstSpan < spans.count {
            spans.removeSubrange(firstSpan...)
        }
    }

    /// The lines so far, and nothing after that; half a line counts as one without line break.
    package mutating func take() -> Printout {
        endHalfLine()
        defer {
            // The room stays, for there will be about as much again.
            bytes.removeAll(keepingCapacity: true)
            lines.removeAll(keepingCapacity: true)
            spans = []
            start = 0
            firstSpan = 0
        }
        return Printout(bytes: bytes.compact, lines: lines.compact, spans: spans)
    }
}

extension Array {
    /// A copy that takes only the room it needs.
    fileprivate var compact: [Element] {
        guard !isEmpty else { return [] }
        var copy: [Element] = []
        copy.reserveCapacity(count)
        copy += self
        return copy
    }
}
