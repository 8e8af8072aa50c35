/// A line of output as it was printed, with its volatile pieces marked by who printed it.
package struct TypedLine: Hashable, Sendable {
    /// Where it went.
    package let channel: Channel

    /// What was shown.
    package let text: LineText

    /// Its volatile pieces, in order.
    let spans: [TypedSpan]

    /// Creates a line of exact text in which some spans are volatile.
    init(_ channel: Channel, _ text: LineText, spans: [TypedSpan] = []) {
        self.channel = channel
        self.text = text
        self.spans = spans
    }

    /// Creates a line from its pieces, in order and without the line break.
    package init(_ channel: Channel, _ pieces: [Volatile], isTerminated: Bool = true) {
        var bytes: [UInt8] = []
        var spans: [TypedSpan] = []
        for piece in pieces {
            let start = bytes.count
            bytes += piece.bytes
            guard case .volatile(_, let hole) = piece else { continue }
            spans.append(TypedSpan(range: start..<bytes.count, hole: hole))
        }
        self.init(channel, LineText(bytes, isTerminated: isTerminated), spans: spans)
    }

    /// Creates a line of exact text.
    package init(_ channel: Channel, _ text: String) {
        self.init(channel, LineText(text))
    }

    /// Whether a line break followed.
    package var isTerminated: Bool { text.isTerminated }

    /// Its pieces in order, without the line break; no two exact ones stand side by side.
    package var pieces: [Volatile] {
        let bytes = text.bytes
        var pieces: [Volatile] = []
        var place = 0
        for span in spans {
            if place < span.range.lowerBound {
                pieces.append(.exact(Array(bytes[place..<span.range.lowerBound])))
            }
            pieces.append(.volatile(Array(bytes[span.range]), span.hole))
            place = span.range.upperBound
        }
        if place < bytes.count { pieces.append(.exact(Array(bytes[place...]))) }
        return pieces
    }
}
