import CreatorCore

/// Writes a session as an asciicast, version 3, for players in terminals and on pages.
///
/// The first line is an object about the recording, every other an array of the seconds since the
/// line before, a letter, and text: https://docs.asciinema.org/manual/asciicast/v3. An LF of output
/// gets the CR a terminal's driver would have put before it.
package struct CastWriter: Sendable {
    private var output = CutText()
    private var input = CutText()
    private var isAfterReturn = false
    /// Milliseconds since the start: as they really were, and as the lines so far add up to.
    private var elapsed = 0.0
    private var written = 0.0

    /// Creates a writer.
    package init() {}

    /// A whole recording.
    package static func document(_ header: CastHeader, _ events: [CastEvent]) -> [UInt8] {
        var writer = CastWriter()
        return Self.line(header) + events.flatMap { writer.lines($0) } + writer.end()
    }

    /// The first line.
    package static func line(_ header: CastHeader) -> [UInt8] {
        var members: [JSON.Member] = [
            .init("version", 3),
            .init(
                "term",
                ["cols": JSON(header.extent.columns), "rows": JSON(header.extent.rows)]
            ),
        ]
        if let time = header.time { members.append(.init("timestamp", JSON(time.seconds))) }
        if let limit = header.idleLimit, limit.isFinite, limit > 0 {
            members.append(.init("idle_time_limit", JSON(limit, decimals: 3)))
        }
        if let title = header.title { members.append(.init("title", .string(title))) }
        return JSON.object(members).transcriptText + [0x0A]
    }

    /// The lines of an event: one, or none while a character is incomplete; its time is not lost.
    package mutating func lines(_ event: CastEvent) -> [UInt8] {
        if event.interval.isFinite { elapsed += max(0, event.interval) * 1000 }
        switch event.kind {
        case .output(let bytes):
            let text = output.text(adding: withReturns(bytes))
            return text.isEmpty ? [] : line("o", text)
        case .input(let bytes):
            let text = input.text(adding: bytes)
            return text.isEmpty ? [] : line("i", text)
        case .marker(let label): return line("m", label)
        case .resize(let extent): return line("r", extent.description)
        case .exit(let code): return end() + line("x", "\(code)")
        }
    }

    /// What is left when nothing follows: characters that were never completed.
    package mutating func end() -> [UInt8] {
        var lines: [UInt8] = []
        if output.isWaiting { lines += line("o", output.remainder()) }
        if input.isWaiting { lines += line("i", input.remainder()) }
        return lines
    }

    /// One line; times are rounded so that they add up to the true ones however many there are.
    private mutating func line(_ code: String, _ text: String) -> [UInt8] {
        let interval = (elapsed - written).rounded()
        written += interval
        let line: JSON = [JSON(interval / 1000, decimals: 3), .string(code), .string(text)]
        return line.transcriptText + [0x0A]
    }

    private mutating func withReturns(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == 0x0A, !isAfterReturn { result.append(0x0D) }
            result.append(byte)
            isAfterReturn = byte == 0x0D
        }
        return result
    }
}
