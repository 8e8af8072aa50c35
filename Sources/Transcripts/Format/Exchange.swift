/// One typed command and everything expected for it.
package struct Exchange: Sendable {
    /// What holds for this command alone.
    package var settings: [Placed<ExchangeSetting>]

    /// What is typed.
    package var input: Placed<TypedInput>

    /// The keys pressed while the command runs.
    package var keys: [Placed<Key>]

    /// The output and events expected, in order, as they are kept.
    private(set) var passages: [Passage]

    /// How the command is expected to end; unwritten, it must succeed.
    package var status: Placed<CommandStatus>?

    /// The exit code of the shell when this is the last command; unwritten, the command must not
    /// leave the shell, and the end of the input must give 0.
    package var exit: Placed<UInt8>?

    /// Creates an exchange.
    package init(
        settings: [Placed<ExchangeSetting>] = [],
        input: Placed<TypedInput>,
        keys: [Placed<Key>] = [],
        expectations: [Placed<Expectation>] = [],
        status: Placed<CommandStatus>? = nil,
        exit: Placed<UInt8>? = nil
    ) {
        self.settings = settings
        self.input = input
        self.keys = keys
        passages = expectations.map { .single($0) }
        self.status = status
        self.exit = exit
    }

    /// The output and events expected, in order.
    package var expectations: [Placed<Expectation>] {
        get { passages.flatMap(\.expectations) }
        set { passages = newValue.map { .single($0) } }
    }

    /// Expects one thing more.
    mutating func append(_ expectation: Expectation, _ notes: [Note], line: Int) {
        passages.append(.single(Placed(expectation, notes: notes, line: line)))
    }

    /// Expects some lines more.
    mutating func append(_ lines: ExactLines) {
        passages.append(.lines(lines))
    }

    /// The lines expected, without the events between them.
    package var output: [Placed<ExpectedLine>] {
        expectations.compactMap { placed in
            guard case .line(let line) = placed.value else { return nil }
            return Placed(line, notes: placed.notes, line: placed.line)
        }
    }

    /// The events expected, without the output between them.
    package var events: [Placed<ExpectedEvent>] {
        expectations.compactMap { placed in
            guard case .event(let event) = placed.value else { return nil }
            return Placed(event, notes: placed.notes, line: placed.line)
        }
    }

    /// The beginning of the line after which keys are pressed; empty for any line.
    package var keysAfter: String {
        for setting in settings {
            if case .after(let text) = setting.value { return text }
        }
        return ""
    }

    /// The lines it was read from: its first setting or its input, to its last line.
    package var lines: ClosedRange<Int> {
        let first = settings.first?.line ?? input.line
        let last = [
            input.line + input.value.lines.count - 1, keys.last?.line,
            passages.last?.expectations.last?.line,
            status?.line, exit?.line,
        ].compactMap(\.self).max()
        return first...max(first, last ?? first)
    }
}

extension Exchange: Equatable {
    /// Compares what is expected; how it is kept does not count.
    package static func == (left: Self, right: Self) -> Bool {
        left.settings == right.settings && left.input == right.input && left.keys == right.keys
            && left.expectations == right.expectations && left.status == right.status
            && left.exit == right.exit
    }
}
