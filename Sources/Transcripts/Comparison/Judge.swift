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
        precondition(
            verdicts.count < transcript.exchanges.count,
            "all \(verdicts.count) commands were compared already"
        )
        compare(observed)
        return verdicts[verdicts.count - 1]
    }

    /// Compares the next commands with what happened, as many as the transcript still holds.
    package mutating func judge(all session: [ObservedExchange]) {
        let count = min(session.count, transcript.exchanges.count - verdicts.count)
        verdicts.reserveCapacity(verdicts.count + count)
        for place in 0..<count { compare(session[place]) }
    }

    private mutating func compare(_ observed: ObservedExchange) {
        let observed = redaction.knowsSecrets ? redaction.redacted(observed) : observed
        let place = verdicts.count
        let exchanges = transcript.exchanges
        // Read in place, since a copy of an exchange counts up for each of its parts.
        let span = exchanges.span
        let output = OutputComparison(span[place], observed.output, &bindings)
        let events = EventComparison(
            span[place].expectedEvents,
            observed.events,
            isExact: isExactAboutEvents,
            &bindings
        )
        let verdict = ExchangeVerdict(
            index: place,
            exchanges: exchanges,
            observed: observed,
            comparison: output,
            events: events,
            status: StatusMismatch(span[place], observed),
            isAfterFailure: hasFailed,
            bindings: bindings
        )
        hasFailed = hasFailed || !verdict.isMet
        verdicts.append(verdict)
    }

    /// What came of the whole file; replies of providers that nobody asked for fail it.
    package func verdict(unusedCalls: [RecordedCall] = []) -> TranscriptVerdict {
        TranscriptVerdict(
            exchanges: verdicts,
            notRun: Array(transcript.exchanges.dropFirst(verdicts.count)),
            unusedCalls: unusedCalls
        )
    }
}
