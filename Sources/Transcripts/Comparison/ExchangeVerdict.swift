/// What comes of comparing one command with what was expected of it.
package struct ExchangeVerdict: Sendable {
    /// Its place among the commands, counted from 0.
    package let index: Int

    /// All that was expected of the session.
    let exchanges: [Exchange]

    /// What happened, with secrets already replaced.
    package let observed: ObservedExchange

    /// How the output compares.
    let comparison: OutputComparison

    /// How the events compare.
    package let events: EventComparison

    /// How the status differs, when it does.
    package let status: StatusMismatch?

    /// Whether a command before it failed, so that this one may fail because of that.
    package let isAfterFailure: Bool

    /// The values that are bound after the command.
    let bindings: Bindings

    /// What was expected.
    package var exchange: Exchange { exchanges[index] }

    /// Whether all output is as expected.
    package var isOutputMet: Bool { comparison.isMet }

    /// Expected and actual output side by side; the numbers are places in `exchange.output` and
    /// `observed.output`.
    package var output: [DiffLine] { comparison.lines }

    /// What cannot be seen about lines that differ.
    package var remarks: [Remark] { comparison.remarks }

    /// Whether everything is as expected.
    package var isMet: Bool { isOutputMet && events.isMet && status == nil }

    /// The line of the file at which the first difference is.
    package var line: Int {
        let expected = exchange.output
        let output = output
        for (place, line) in output.enumerated() {
            switch line {
            case .met: continue
            case .missing(let missing): return expected[missing].line
            case .unexpected:
                let next = output[place...].lazy.compactMap { $0.expectedPlace }.first
                return next.map { expected[$0].line } ?? expected.last?.line ?? exchange.input.line
            }
        }
        if let missing = events.missing.first { return exchange.events[missing].line }
        return exchange.status?.line ?? exchange.exit?.line ?? exchange.input.line
    }
}

extension DiffLine {
    /// The expected line, where there is one.
    var expectedPlace: Int? {
        switch self {
        case .met(let expected, _), .missing(let expected): expected
        case .unexpected: nil
        }
    }
}
