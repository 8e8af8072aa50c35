extension TranscriptParser {
    /// A typed command with the lines that continue it.
    mutating func readInput(
        _ line: SourceLine,
        _ settings: [Placed<ExchangeSetting>]
    ) throws(TranscriptError) {
        if exchanges.last?.exit != nil {
            throw TranscriptError(line: line.number, .structure(.afterExit))
        }
        guard exchanges.count < Self.commandLimit else {
            throw TranscriptError(
                line: line.number,
                .structure(.tooManyCommands(limit: Self.commandLimit))
            )
        }
        var typed = [try at(line) { () throws(LineFault) in try LineReading.input(line.bytes) }]
        place += 1
        while let next = current, next.bytes.first == UInt8(ascii: "."), !next.beginsFence {
            typed.append(
                try at(next) { () throws(LineFault) in try LineReading.input(next.bytes) }
            )
            place += 1
        }
        let input = Placed(TypedInput(typed), notes: takeNotes(), line: line.number)
        exchanges.append(Exchange(settings: settings, input: input))
    }

    /// A key, a line of output, an event or a status of the last command.
    mutating func readExpectation(
        _ line: SourceLine,
        _ kind: LineClass
    ) throws(TranscriptError) {
        guard var exchange = exchanges.popLast() else {
            throw TranscriptError(line: line.number, .structure(.expectationWithoutCommand))
        }
        let notes = takeNotes()
        var names = names
        try at(line) { () throws(LineFault) in
            try Self.add(line, kind, notes, to: &exchange, &names)
        }
        self.names = names
        exchanges.append(exchange)
        place += 1
    }

    private static func add(
        _ line: SourceLine,
        _ kind: LineClass,
        _ notes: [Note],
        to exchange: inout Exchange,
        _ names: inout NameLedger
    ) throws(LineFault) {
        guard exchange.exit == nil else { throw .structure(.afterExit) }
        switch kind {
        case .key:
            guard exchange.expectations.isEmpty, exchange.status == nil else {
                throw .structure(.misplacedKeys)
            }
            let key = try LineReading.key(line.bytes)
            exchange.keys.append(Placed(key, notes: notes, line: line.number))
        case .output(let channel):
            guard exchange.status == nil else { throw .structure(.afterStatus) }
            let expected = try LineReading.expectedLine(line.bytes, channel)
            try check(expected, in: exchange)
            if case .pattern(let pattern) = expected.form {
                try names.enter(pattern, line: line.number)
            }
            exchange.expectations.append(Placed(.line(expected), notes: notes, line: line.number))
        case .event:
            guard exchange.status == nil else { throw .structure(.afterStatus) }
            let event = try LineReading.event(line.bytes)
            for pattern in try event.patterns { try names.enter(pattern, line: line.number) }
            exchange.expectations.append(Placed(.event(event), notes: notes, line: line.number))
        case .status:
            switch try LineReading.status(line.bytes) {
            case .status(let status):
                guard exchange.status == nil else { throw .structure(.afterStatus) }
                exchange.status = Placed(status, notes: notes, line: line.number)
            case .exit(let code):
                exchange.exit = Placed(code, notes: notes, line: line.number)
            }
        case .continuation: throw .structure(.misplacedContinuation)
        case .blank, .comment, .setting, .input, .section:
            preconditionFailure("these are read elsewhere: \(kind)")
        }
    }

    /// Refuses lines that could never be met, or that mean the same as one line would.
    private static func check(
        _ expected: ExpectedLine,
        in exchange: Exchange
    ) throws(LineFault) {
        guard let before = exchange.lastLine, before.channel == expected.channel else {
            return
        }
        switch (before.form, expected.form) {
        case (.gap, .gap): throw .structure(.adjacentGaps)
        case (.exact(let text), _) where !text.isTerminated: throw .structure(.afterUnterminated)
        case (.pattern(let pattern), _) where !pattern.isTerminated:
            throw .structure(.afterUnterminated)
        case (.gap, _), (.exact, _), (.pattern, _): break
        }
    }
}
