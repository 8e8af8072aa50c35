/// Which line of output can follow the one before it in the same command.
struct LineOrder {
    private enum Before {
        case whole
        case half
        case gap
    }

    private var before: (channel: Channel, line: Before)?

    /// Takes in whole lines.
    mutating func enterLines(on channel: Channel) throws(LineFault) {
        try enter(.whole, on: channel)
    }

    /// Takes in the next line.
    mutating func enter(_ expected: ExpectedLine) throws(LineFault) {
        let line: Before =
            switch expected.form {
            case .exact(let text): text.isTerminated ? .whole : .half
            case .pattern(let pattern): pattern.isTerminated ? .whole : .half
            case .gap: .gap
            }
        try enter(line, on: expected.channel)
    }

    /// Refuses what could never be met, or means the same as one line would.
    private mutating func enter(_ line: Before, on channel: Channel) throws(LineFault) {
        if let before, before.channel == channel {
            switch (before.line, line) {
            case (.gap, .gap): throw .structure(.adjacentGaps)
            case (.half, _): throw .structure(.afterUnterminated)
            case (.gap, _), (.whole, _): break
            }
        }
        before = (channel, line)
    }
}
