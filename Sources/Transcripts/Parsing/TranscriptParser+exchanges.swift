extension TranscriptParser {
    /// A typed command with the lines that continue it.
    mutating func readInput(
        _ line: SourceLine,
        _ bytes: ArraySlice<UInt8>,
        _ settings: [Placed<ExchangeSetting>]
    ) throws(TranscriptError) {
        if hasExited {
            throw TranscriptError(line: line.number, .structure(.afterExit))
        }
        guard exchanges.count < Self.commandLimit else {
            throw TranscriptError(
                line: line.number,
                .structure(.tooManyCommands(limit: Self.commandLimit))
            )
        }
        var typed = [try at(line) { () throws(LineFault) in try LineReading.input(bytes) }]
        place += 1
        while let next = current, isContinuation(next) {
            let bytes = try checked(next)
            typed.append(try at(next) { () throws(LineFault) in try LineReading.input(bytes) })
            place += 1
        }
        let input = Placed(TypedInput(typed), notes: takeNotes(), line: line.number)
        // A guess at how many there will be, which spares most of them being moved.
        if exchanges.isEmpty { exchanges.reserveCapacity(lines.count / 8 + 1) }
        exchanges.append(Exchange(settings: settings, input: input))
        order = LineOrder()
        hasStatus = false
    }

    private func isContinuation(_ line: SourceLine) -> Bool {
        bytes(of: line).first == UInt8(ascii: ".") && !line.beginsFence
    }

    /// A key, a line of output, an event or a status of the last command.
    mutating func readExpectation(
        _ line: SourceLine,
        _ bytes: ArraySlice<UInt8>,
        _ kind: LineClass
    ) throws(TranscriptError) {
        guard !exchanges.isEmpty else {
            throw TranscriptError(line: line.number, .structure(.expectationWithoutCommand))
        }
        do throws(LineFault) {
            if case .output(let channel) = kind, try addLines(channel, to: exchanges.count - 1) {
                return
            }
            try add(bytes, kind, line: line.number, to: exchanges.count - 1)
        } catch {
            throw TranscriptError(line: line.number, error)
        }
        place += 1
    }

    /// Takes in the exact lines of a channel from here on; whether there was any.
    private mutating func addLines(_ channel: Channel, to last: Int) throws(LineFault) -> Bool {
        guard notes.isEmpty, !hasStatus, !hasExited else { return false }
        let run = exactLines(channel)
        guard !run.lines.isEmpty else { return false }
        try order.enterLines(on: channel)
        exchanges[last].append(run)
        place = run.lines.endIndex
        return true
    }

    /// The lines from here on that stand for exact text of a channel without escapes.
    private func exactLines(_ channel: Channel) -> ExactLines {
        let bytes = text.span
        var end = place
        while end < lines.count, !lines[end].beginsFence,
            LineReading.isExact(bytes.extracting(lines[end].range), channel, isPlain: isPlain)
        {
            end += 1
        }
        return ExactLines(channel: channel, text: text, lines: lines[place..<end])
    }

    private mutating func add(
        _ bytes: ArraySlice<UInt8>,
        _ kind: LineClass,
        line: Int,
        to last: Int
    ) throws(LineFault) {
        guard !hasExited else { throw .structure(.afterExit) }
        let notes = takeNotes()
        switch kind {
        case .key:
            guard exchanges[last].passages.isEmpty, !hasStatus else {
                throw .structure(.misplacedKeys)
            }
            let key = try LineReading.key(bytes)
            exchanges[last].keys.append(Placed(key, notes: notes, line: line))
        case .output(let channel):
            guard !hasStatus else { throw .structure(.afterStatus) }
            let expected = try LineReading.expectedLine(bytes, channel)
            try order.enter(expected)
            if case .pattern(let pattern) = expected.form { try names.enter(pattern, line: line) }
            exchanges[last].append(.line(expected), notes, line: line)
        case .event:
            guard !hasStatus else { throw .structure(.afterStatus) }
            let event = try LineReading.event(bytes)
            for pattern in try event.patterns { try names.enter(pattern, line: line) }
            exchanges[last].append(.event(event), notes, line: line)
        case .status:
            switch try LineReading.status(bytes) {
            case .status(let status):
                guard !hasStatus else { throw .structure(.afterStatus) }
                exchanges[last].status = Placed(status, notes: notes, line: line)
                hasStatus = true
            case .exit(let code):
                exchanges[last].exit = Placed(code, notes: notes, line: line)
                hasExited = true
            }
        case .continuation: throw .structure(.misplacedContinuation)
        case .blank, .comment, .setting, .input, .section:
            preconditionFailure("these are read elsewhere: \(kind)")
        }
    }
}
