import LineEditing

/// What a person types, one line after the other; the input ends after the last.
actor TypedLines: LineReader {
    private var lines: [String]
    private(set) var prompts: [String] = []

    init(_ lines: [String]) {
        self.lines = lines.reversed()
    }

    func next(prompt: String) -> LineInput {
        prompts.append(prompt)
        switch lines.popLast() {
        case nil, "^D": return .endOfInput
        case "^C": return .interrupted
        case let line?: return .line(InputLine(text: line, origin: .terminal))
        }
    }

    nonisolated func interrupt() {}
}
