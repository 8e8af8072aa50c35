import CreatorCore

/// Writes a session down while it goes on, one command after the other.
///
/// It does no input or output: every step says what to do to the file. After each step the file is
/// a whole transcript; a process that dies between two steps loses nothing that was written.
package struct Recorder: Sendable {
    private let header: [HeaderSetting]
    private let redaction: Redaction
    private let prompts: PromptBook
    private var scribe: HoleScribe
    /// The bytes of header and commands, up to the last line of the last command.
    private var length = 0
    private var sections: [UInt8] = []
    private var calls = 0
    private var waiting: [BlobFile] = []
    private var hasEnded = false

    /// Creates a recorder of nothing.
    ///
    /// - Parameters:
    ///   - header: The settings of the file.
    ///   - work: The private folder of the session, which becomes `$WORK`.
    ///   - redaction: The secrets to keep out.
    ///   - prompts: The built-in prompts, which are written by name.
    package init(
        header: [HeaderSetting],
        work: [UInt8] = [],
        redaction: Redaction = Redaction(),
        prompts: PromptBook = PromptBook()
    ) {
        self.header = header
        self.redaction = redaction
        self.prompts = prompts
        scribe = HoleScribe(work: work)
    }

    /// Takes in a call to a provider, to be written with the next command.
    package mutating func record(_ call: ObservedCall) throws(RecordingError) {
        let (recorded, blob) = call.recorded(number: calls + 1, redaction, prompts)
        var writer = TranscriptWriter()
        writer.write(.call(recorded))
        try check(writer.lines, texts: recorded.texts, "the reply of a provider")
        calls += 1
        sections += writer.bytes
        if let blob { waiting.append(blob) }
    }

    /// Takes in a command with what it led to.
    ///
    /// Until the next command the file says that the shell ends with `closingCode` here, which is
    /// what a replay of it would find.
    package mutating func record(
        _ observed: ObservedExchange,
        closingCode: UInt8 = 0
    ) throws(RecordingError) -> RecordingStep {
        guard !hasEnded else { throw .alreadyEnded }
        let observed = redaction.redacted(observed)
        var scribe = scribe
        let exchange = Self.exchange(observed, &scribe)
        var writer = TranscriptWriter()
        if length == 0 {
            writer.write(header: header.map { Placed(redacted($0)) })
        }
        writer.write([.blank])
        writer.write(exchange)
        try check(writer.lines, texts: Self.texts(of: observed), "the command or its output")
        try check(exchange)
        let commands = writer.bytes
        guard length + commands.count + sections.count <= SourceText.sizeLimit else {
            throw .fileTooLong(limit: SourceText.sizeLimit)
        }
        let keeps = length
        self.scribe = scribe
        length += commands.count
        hasEnded = observed.ending != nil
        defer { waiting = [] }
        let closing = hasEnded ? [] : Self.closing(closingCode)
        let appends = commands + closing + [0x0A] + sections
        return RecordingStep(keeps: keeps, appends: appends, blobs: waiting)
    }

    /// Ends the recording with the exit code of the shell, which is written unless it is 0 or known.
    package mutating func finish(exit code: UInt8 = 0) -> RecordingStep? {
        guard length > 0 else { return nil }
        defer { hasEnded = true }
        let lines = hasEnded ? [] : Self.closing(code)
        let separator: [UInt8] = sections.isEmpty ? [] : [0x0A]
        return RecordingStep(keeps: length, appends: lines + separator + sections, blobs: waiting)
    }

    /// The line that says how the shell ended with its input; 0 needs none.
    private static func closing(_ code: UInt8) -> [UInt8] {
        code == 0 ? [] : Array("= exit \(code)\n".utf8)
    }

    private func redacted(_ setting: HeaderSetting) -> HeaderSetting {
        switch setting {
        case .title(let text): .title(redaction.redacted(text))
        case .env(let name, let value): .env(name: name, value: redaction.redacted(value))
        case .xfail(let text): .xfail(redaction.redacted(text))
        case .args(let words): .args(words.map { redaction.redacted($0) })
        case .tags, .providers, .seed, .clock, .requires, .timeout, .term, .exactEvents, .locks,
            .extended:
            setting
        }
    }

    /// Refuses what looks like a secret, in the texts themselves and as they would be written.
    private func check(
        _ lines: [[UInt8]],
        texts: [[UInt8]],
        _ place: String
    ) throws(RecordingError) {
        for text in lines + texts {
            if let shape = redaction.suspicion(in: text) { throw .secret(shape, place: place) }
        }
    }

    /// Refuses what would not be read back as it was.
    private func check(_ exchange: Exchange) throws(RecordingError) {
        let texts =
            exchange.input.value.lines
            + exchange.output.compactMap { line in
                guard case .exact(let text) = line.value.form else { return nil }
                return text.bytes
            }
        guard texts.allSatisfy({ $0.count <= LineReading.lengthLimit }) else {
            throw .lineTooLong(limit: LineReading.lengthLimit)
        }
        var alone = exchange
        // Names that were bound earlier in the file are not bound in this one command.
        alone.expectations = exchange.expectations.filter { !$0.value.repeatsValues }
        if !alone.settings.isEmpty { alone.settings[0].notes = [.blank] }
        let transcript = Transcript(header: header.map { Placed(redacted($0)) }, exchanges: [alone])
        let read: Transcript
        do throws(TranscriptError) {
            read = try Transcript(parsing: transcript.bytes)
        } catch {
            throw .unreadable(error.description)
        }
        guard read == transcript else { throw .unreadable("it means something else") }
    }

    /// Everything of a command that ends up in the file, before it is escaped.
    private static func texts(of observed: ObservedExchange) -> [[UInt8]] {
        observed.input.lines + [Array(observed.input.lines.joined(separator: [0x0A]))]
            // As the shell reads them, too: a word may go on in the next line.
            + [observed.input.lines.flatMap { $0.last == 0x5C ? $0.dropLast() : $0[...] }]
            + observed.output.map(\.text.bytes) + observed.events.map { Array($0.compactText.utf8) }
    }

    /// What a transcript should expect from now on for what happened once.
    static func exchange(_ observed: ObservedExchange, _ scribe: inout HoleScribe) -> Exchange {
        let lines = observed.output.map { Placed(Expectation.line(scribe.expected($0))) }
        let events = observed.events.map { Placed(Expectation.event(ExpectedEvent($0))) }
        return Exchange(
            settings: observed.keysAfter.map { [Placed(ExchangeSetting.after($0))] } ?? [],
            input: Placed(observed.input),
            keys: observed.keys.map { Placed($0) },
            expectations: lines + events,
            status: observed.status == .ok ? nil : Placed(observed.status),
            exit: observed.statedExit.map { Placed($0) }
        )
    }
}

extension Expectation {
    /// Whether it compares with a value that was bound elsewhere.
    fileprivate var repeatsValues: Bool {
        switch self {
        case .line(let line):
            guard case .pattern(let pattern) = line.form else { return false }
            return !pattern.repeatedNames.isEmpty
        case .event(let event): return event.isPattern
        }
    }
}
