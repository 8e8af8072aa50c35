/// What a command printed, line by line on both channels, in the order of writing.
///
/// The lines share what they are made of, so that a line by itself costs next to nothing.
package struct Printout: Sendable {
    /// A line, by its place in what was written.
    struct Line {
        let text: Range<Int>
        let spans: Range<Int>
        let channel: Channel
        let isTerminated: Bool
    }

    /// Everything that was written, with its line breaks.
    let bytes: [UInt8]

    /// The lines, without their line breaks.
    let lines: [Line]

    /// The volatile pieces of all lines, in order.
    let spans: [TypedSpan]
}

extension Printout {
    /// Puts lines together.
    package init(_ lines: some Sequence<TypedLine>) {
        var bytes: [UInt8] = []
        var places: [Line] = []
        var spans: [TypedSpan] = []
        for line in lines {
            let place = Line(
                text: bytes.count..<bytes.count + line.text.slice.count,
                spans: spans.count..<spans.count + line.spans.count,
                channel: line.channel,
                isTerminated: line.isTerminated
            )
            places.append(place)
            bytes += line.text.slice
            spans += line.spans
        }
        self.init(bytes: bytes, lines: places, spans: spans)
    }
}

extension Printout: RandomAccessCollection {
    package var startIndex: Int { 0 }

    package var endIndex: Int { lines.count }

    package subscript(place: Int) -> TypedLine {
        let line = lines[place]
        return TypedLine(
            line.channel,
            LineText(slice: bytes[line.text], isTerminated: line.isTerminated),
            spans: line.spans.isEmpty ? [] : Array(spans[line.spans])
        )
    }
}
