/// Puts output, in whatever pieces it is written, together into lines.
///
/// Both channels make one list in the order of writing. A line that the other channel interrupts
/// ends there without a line break, so that the order of bytes is never lost.
package struct OutputCollector: Sendable {
    private var lines: [TypedLine] = []
    private var channel = Channel.output
    private var pieces: [Volatile] = []

    /// Creates a collector of nothing.
    package init() {}

    /// Takes in what was written to a channel.
    package mutating func write(_ piece: Volatile, to channel: Channel) {
        if channel != self.channel { endLine(isTerminated: false) }
        self.channel = channel
        switch piece {
        case .volatile(let bytes, _) where !bytes.contains(0x0A): pieces.append(piece)
        case .volatile(let bytes, _), .exact(let bytes): write(bytes)
        }
    }

    private mutating func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 0x0A) {
            pieces.append(.exact(Array(rest[..<end])))
            lines.append(TypedLine(channel, pieces))
            pieces = []
            rest = rest[(end + 1)...]
        }
        if !rest.isEmpty { pieces.append(.exact(Array(rest))) }
    }

    private mutating func endLine(isTerminated: Bool) {
        guard pieces.contains(where: { !$0.bytes.isEmpty }) else {
            pieces = []
            return
        }
        lines.append(TypedLine(channel, pieces, isTerminated: isTerminated))
        pieces = []
    }

    /// The lines so far, and nothing after that; half a line counts as one without line break.
    package mutating func take() -> [TypedLine] {
        endLine(isTerminated: false)
        defer { lines = [] }
        return lines
    }
}
