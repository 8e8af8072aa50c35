/// How a command ended otherwise than expected.
package struct StatusMismatch: Equatable, Sendable {
    /// What the transcript says, as its lines; empty when nothing is written.
    package let expected: [String]

    /// What the transcript would have to say.
    package let actual: [String]

    /// Compares; a status that is not ok, and leaving the shell, must be written.
    init?(_ exchange: Exchange, _ observed: ObservedExchange) {
        let isStatusMet = exchange.status?.value ?? .ok == observed.status
        let exit = exchange.exit?.value
        let isExitMet =
            switch observed.ending {
            case nil: exit == nil
            case .left(let code): exit == code
            case .inputEnded(let code): exit ?? 0 == code
            }
        guard !isStatusMet || !isExitMet else { return nil }
        expected = [
            exchange.status.map { "= \($0.value.text)" }, exit.map { "= exit \($0)" },
        ].compactMap(\.self)
        actual = Self.written(observed, statingOK: exchange.status?.value == .ok)
    }

    /// The status lines a transcript needs for what happened.
    static func written(_ observed: ObservedExchange, statingOK: Bool = false) -> [String] {
        var lines: [String] = []
        if observed.status != .ok || statingOK { lines.append("= \(observed.status.text)") }
        if let code = observed.statedExit { lines.append("= exit \(code)") }
        return lines
    }
}

extension ObservedExchange {
    /// The exit code that has to be written: not the 0 of an input that simply ended.
    var statedExit: UInt8? {
        switch ending {
        case nil, .inputEnded(0): nil
        case .left(let code), .inputEnded(let code): code
        }
    }
}
