import CreatorCore

extension ExchangeVerdict {
    /// How many lines around a difference are shown.
    private static let context = 3

    /// How many lines one command may show.
    private static let lineLimit = 200

    /// How many bytes of a line are shown.
    private static let widthLimit = 1000

    /// The difference as lines for a person: where, what was typed, `-` expected, `+` actual.
    ///
    /// Hidden characters are escaped as in a transcript; empty when everything is as expected.
    package func report(path: String) -> [[UInt8]] {
        guard !isMet else { return [] }
        var lines = [Array("\(path):\(line) ".utf8) + typed]
        let body = outputLines() + eventLines() + statusLines()
        lines += body.prefix(Self.lineLimit).map { Self.shortened($0) }
        if body.count > Self.lineLimit {
            lines.append(Array("# \(body.count - Self.lineLimit) more lines".utf8))
        }
        lines += remarks.map { Array("# \($0.text)".utf8) }
        if isAfterFailure { lines.append(Array("# after a failure".utf8)) }
        return lines
    }

    /// The first typed line as the transcript holds it.
    private var typed: [UInt8] {
        var writer = TranscriptWriter()
        writer.write(">", LineText(exchange.input.value.lines[0]))
        return writer.lines[0]
    }

    private func outputLines() -> [[UInt8]] {
        guard !isOutputMet else { return [] }
        let expected = exchange.output
        let output = output
        var lines: [[UInt8]] = []
        for (place, line) in output.enumerated() {
            switch line {
            case .met(let met, _):
                let near = output[max(0, place - Self.context)...].prefix(2 * Self.context + 1)
                guard near.contains(where: { !$0.isMet }) || output.allSatisfy(\.isMet) else {
                    continue
                }
                lines.append([0x20] + expected[met].value.written)
            case .missing(let missing):
                lines.append([UInt8(ascii: "-")] + expected[missing].value.written)
            case .unexpected(let unexpected):
                let line = observed.output[unexpected]
                let written = ExpectedLine(line.channel, .exact(line.text)).written
                lines.append([UInt8(ascii: "+")] + written)
            }
        }
        return lines
    }

    private func eventLines() -> [[UInt8]] {
        let missing = events.missing.map {
            [UInt8(ascii: "-")] + exchange.events[$0].value.written
        }
        // Without a rule against others, those of the same status are what came instead.
        let listed = Set(events.met.values)
        let kinds = events.missing.compactMap { exchange.events[$0].value.json["status"]?.text }
        let others = observed.events.indices.filter { place in
            events.unlisted.contains(place)
                || (!listed.contains(place)
                    && kinds.contains(observed.events[place]["status"]?.text ?? ""))
        }
        let actual = others.map {
            [UInt8(ascii: "+")] + ExpectedEvent(observed.events[$0]).written
        }
        return missing + actual
    }

    private func statusLines() -> [[UInt8]] {
        guard let status else { return [] }
        return status.expected.map { Array("-\($0)".utf8) }
            + status.actual.map { Array("+\($0)".utf8) }
    }

    private static func shortened(_ line: [UInt8]) -> [UInt8] {
        guard line.count > widthLimit else { return line }
        // Not inside a character, which would make the report no text.
        var end = widthLimit
        while end > 0, line[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(line[..<end]) + "... (\(line.count) bytes)".utf8
    }
}
