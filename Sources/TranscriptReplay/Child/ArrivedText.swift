import Transcripts

/// What arrived on a child's streams, in place of what it said it had written.
struct ArrivedText {
    private var output: [[UInt8]]
    private var errors: [[UInt8]]
    private let isTerminal: Bool

    init(_ link: ChildLink, isTerminal: Bool) {
        output = ScreenLines.lines(in: link.output, isTerminal: isTerminal)
        errors = ScreenLines.lines(in: link.errors, isTerminal: false)
        self.isTerminal = isTerminal
    }

    /// The commands with the lines that arrived.
    ///
    /// Pipes must hold exactly the lines of each channel: what is missing is missing, what is left
    /// belongs to the last command. Remarks to the person, which no transcript holds, may stand on
    /// standard error. On a terminal the lines stand among prompts and typed text, in order.
    func replacing(_ exchanges: [ObservedExchange], hasRemarks: Bool) -> [ObservedExchange] {
        var outputs = LineQueue(output, isStrict: !isTerminal)
        var problems = LineQueue(errors, isStrict: !hasRemarks)
        var replaced = exchanges.map { exchange in
            let lines = exchange.output.compactMap { line -> TypedLine? in
                if isTerminal || line.channel == .output { return outputs.next(for: line) }
                return problems.next(for: line)
            }
            return exchange.showing(lines)
        }
        guard let last = replaced.popLast() else { return [] }
        let rest =
            outputs.rest.map { TypedLine(.output, [.exact($0)]) }
            + problems.rest.map { TypedLine(.errors, [.exact($0)]) }
        replaced.append(last.showing(last.output + rest))
        return replaced
    }
}

/// Lines that arrived on one stream, taken one after the other.
private struct LineQueue {
    private let lines: [[UInt8]]
    private let isStrict: Bool
    private var place = 0

    init(_ lines: [[UInt8]], isStrict: Bool) {
        self.lines = lines
        self.isStrict = isStrict
    }

    /// The line that arrived in place of one that was said to be written; `nil` when none did.
    mutating func next(for line: TypedLine) -> TypedLine? {
        if isStrict {
            guard place < lines.count else { return nil }
            defer { place += 1 }
            return TypedLine(line.channel, [.exact(lines[place])])
        }
        guard let found = lines[place...].firstIndex(of: line.text.bytes) else { return nil }
        place = found + 1
        return line
    }

    /// What was not taken, where nothing may be left.
    var rest: ArraySlice<[UInt8]> { isStrict ? lines[place...] : [] }
}
