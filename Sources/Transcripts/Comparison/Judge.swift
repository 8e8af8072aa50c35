import CreatorCore

/// Compares a session with its transcript, one command after the other.
package struct Judge: Sendable {
    /// The transcript.
    package let transcript: Transcript

    private let redaction: Redaction
    private let isExactAboutEvents: Bool
    private var bindings: Bindings
    private var verdicts: [ExchangeVerdict] = []
    private var hasFailed = false

    /// Creates a judge.
    ///
    /// - Parameters:
    ///   - transcript: What is expected.
    ///   - work: The private folder of the session, which `$WORK` means.
    ///   - redaction: What the recorder would have replaced.
    package init(
        _ transcript: Transcript,
        work: [UInt8] = [],
        redaction: Redaction = Redaction()
    ) {
        self.transcript = transcript
        self.redaction = redaction
        isExactAboutEvents = transcript.header.contains { $0.value == .exactEvents }
        bindings = Bindings(work: work)
    }

    /// The command that is compared next, or `nil` after the last.
    package var next: Exchange? {
        verdicts.count < transcript.exchanges.count ? transcript.exchanges[verdicts.count] : nil
    }

    /// Compares the next command with what happened.
    ///
    /// More commands than the transcript holds are a mistake of the caller.
    package mutating func judge(_ observed: ObservedExchange) -> ExchangeVerdict {
        guard let exchange = next else {
            preconditionFailure("all \(verdicts.count) commands were compared already")
        }
        let observed = redaction.redacted(observed)
        let expected = exchange.expectedLines
        let actual = observed.output.map { ActualLine(channel: $0.channel, text: $0.text) }
        var aligner = OutputAligner(expected, actual)
        let alignment = aligner.alignment(&bindings)
        let lines: [DiffLine]
        if let alignment {
            lines = alignment.enumerated().map { .met(expected: $0, actual: $1) }
        } else {
            lines = OutputDifference(expected, actual, bindings).lines()
            bind(lines, expected, actual)
        }
        let events = EventComparison(
            exchange.expectedEvents,
            observed.events,
            isExact: isExactAboutEvents,
            &bindings
        )
        let verdict = ExchangeVerdict(
            index: verdicts.count,
            exchange: exchange,
            observed: observed,
            isOutputMet: alignment != nil,
            output: lines,
            events: events,
            status: StatusMismatch(exchange, observed),
            remarks: alignment == nil ? Self.remarks(lines, expected, actual) : [],
            isAfterFailure: hasFailed,
            bindings: bindings
        )
        verdicts.append(verdict)
        hasFailed = hasFailed || !verdict.isMet
        return verdict
    }

    /// What came of the whole file; replies of providers that nobody asked for fail it.
    package func verdict(unusedCalls: [RecordedCall] = []) -> TranscriptVerdict {
        TranscriptVerdict(
            exchanges: verdicts,
            notRun: Array(transcript.exchanges.dropFirst(verdicts.count)),
            unusedCalls: unusedCalls
        )
    }

    /// Binds what lines that meet bind, so that one difference does not lead to many.
    private mutating func bind(
        _ lines: [DiffLine],
        _ expected: [ExpectedLine],
        _ actual: [ActualLine]
    ) {
        for case .met(let line, let places) in lines {
            guard let place = places.first else { continue }
            _ = LineComparer.accept(actual[place], as: expected[line], &bindings)
        }
    }

    private static func remarks(
        _ lines: [DiffLine],
        _ expected: [ExpectedLine],
        _ actual: [ActualLine]
    ) -> [Remark] {
        let missing = lines.compactMap { line -> ExpectedLine? in
            guard case .missing(let place) = line else { return nil }
            return expected[place]
        }
        let unexpected = lines.compactMap { line -> ActualLine? in
            guard case .unexpected(let place) = line else { return nil }
            return actual[place]
        }
        if missing.isEmpty, unexpected.isEmpty { return [.valueDiffers] }
        var found: [Remark] = []
        for line in missing.prefix(20) {
            for other in unexpected.prefix(20) {
                if let remark = Remark.about(line, other), !found.contains(remark) {
                    found.append(remark)
                }
            }
        }
        return found
    }
}
