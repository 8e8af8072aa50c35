/// Writes transcripts in the one form that every tool writes.
struct TranscriptWriter {
    private(set) var lines: [[UInt8]] = []

    /// The whole transcript as lines.
    static func lines(of transcript: Transcript) -> [[UInt8]] {
        var writer = TranscriptWriter()
        writer.write(header: transcript.header)
        for exchange in transcript.exchanges { writer.write(exchange) }
        writer.write(transcript.closing)
        for section in transcript.sections { writer.write(section.value) }
        return writer.lines
    }

    /// The lines so far as a file holds them.
    var bytes: [UInt8] { Array(lines.map { $0 + [0x0A] }.joined()) }

    /// The header with its first line.
    mutating func write(header: [Placed<HeaderSetting>]) {
        write("@ transcript: 1")
        for setting in header { writeSetting(setting.value.written) }
    }

    /// A command and everything expected for it, with the notes above each part.
    mutating func write(_ exchange: Exchange) {
        for setting in exchange.settings {
            write(setting.notes)
            writeSetting(setting.value.written)
        }
        write(exchange.input.notes)
        write(exchange.input.value)
        for key in exchange.keys {
            write(key.notes)
            lines.append([UInt8(ascii: "^"), 0x20, key.value.rawValue])
        }
        for expectation in exchange.expectations {
            write(expectation.notes)
            write(expectation.value)
        }
        if let status = exchange.status {
            write(status.notes)
            write("= \(status.value.text)")
        }
        if let exit = exchange.exit {
            write(exit.notes)
            write("= exit \(exit.value)")
        }
    }

    /// Notes as they were.
    mutating func write(_ notes: [Note]) {
        for note in notes {
            switch note {
            case .blank: lines.append([])
            case .comment(let text): lines.append([UInt8(ascii: "#")] + text)
            }
        }
    }

    mutating func write(_ text: String) {
        lines.append(Array(text.utf8))
    }

    mutating func writeSetting(_ setting: (key: String, value: String)) {
        write(setting.value.isEmpty ? "@ \(setting.key):" : "@ \(setting.key): \(setting.value)")
    }

    /// Bytes behind a mark, which stands alone when there are none.
    mutating func write(_ mark: String, _ bytes: [UInt8]) {
        lines.append(Array(mark.utf8) + (bytes.isEmpty ? [] : [0x20] + bytes))
    }

    /// Text behind a mark of one character, with escapes where it needs them.
    mutating func write(_ mark: String, _ text: LineText) {
        if Escapes.areNeeded(for: text) {
            write(mark + "\\", Escapes.escaped(text))
        } else {
            write(mark, text.bytes)
        }
    }

    private mutating func write(_ input: TypedInput) {
        for (index, line) in input.lines.enumerated() {
            write(index == 0 ? ">" : ".", LineText(line))
        }
    }

    private mutating func write(_ expectation: Expectation) {
        switch expectation {
        case .line(let line): lines.append(Self.line(line))
        case .event(let event): lines.append(Self.line(event))
        }
    }

    /// A line of output as written.
    static func line(_ expected: ExpectedLine) -> [UInt8] {
        var writer = TranscriptWriter()
        let mark = [expected.channel.gutter].shown
        switch expected.form {
        case .exact(let text): writer.write(mark, text)
        case .pattern(let pattern): writer.write(mark + "~", pattern.text)
        case .gap(let gap): writer.write(mark + "*", Array(gap.text.utf8))
        }
        return writer.lines[0]
    }

    /// An event as written.
    static func line(_ event: ExpectedEvent) -> [UInt8] {
        Array((event.isPattern ? "%~ " : "% ").utf8) + event.json.transcriptText
    }
}
