/// How a command ended otherwise than expected.
package struct StatusMismatch: Equatable, Sendable {
    /// What the transcript says, as its lines; empty when nothing is written.
    package let expected: [String]

    /// What the transcript would have to say.
    package let actual: [String]

    /// Compares; a status that is not ok, and leaving the shell, must be written.
    init?(_ exchange: borrowing Exchange, _ observed: borrowing ObservedExchange) {
        let isStatusMet = exchange.status?.value ?? .ok == observed.status
        let exit = exchange.exit?.value
        let isExitMet =
            switch observed.ending {
            case nil: exit == nil
            case .left(let code): exit == code
            case .inputEnded(let code): exit ?? 0 == code
            }
        let settings = Self.differences(exchange, observed)
        guard !isStatusMet || !isExitMet else {
            guard !settings.isEmpty else { return nil }
            expected = settings.map(\.expected)
            actual = settings.map(\.actual)
            return
        }
        let statuses = [
            exchange.status.map { "= \($0.value.text)" }, exit.map { "= exit \($0)" },
        ].compactMap(\.self)
        let written = Self.written(observed, statingOK: exchange.status?.value == .ok)
        expected = settings.map(\.expected) + statuses
        actual = settings.map(\.actual) + written
    }

    /// Where the prompt is another, or the command took longer than it may.
    private static func differences(
        _ exchange: Exchange,
        _ observed: ObservedExchange
    ) -> [(expected: String, actual: String)] {
        guard !exchange.settings.isEmpty else { return [] }
        return exchange.settings.compactMap { setting in
            switch setting.value {
            case .prompt(let wanted):
                guard let prompt = observed.prompt, prompt != wanted else { return nil }
                return ("@ prompt: \(wanted)", "@ prompt: \(prompt)")
            case .within(let limit):
                guard let duration = observed.duration,
                    duration > .milliseconds(limit.milliseconds)
                else { return nil }
                return ("@ within: \(limit)", "# it took longer")
            case .timeout, .after, .extended: return nil
            }
        }
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
