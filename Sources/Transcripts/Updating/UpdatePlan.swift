/// Which commands of a transcript are written anew, and how.
struct UpdatePlan {
    private let old: Transcript
    /// The new commands, and the notes that stand below them, by place.
    private(set) var changes: [Int: (exchange: Exchange, left: [Note])] = [:]

    init(_ transcript: Transcript) {
        old = transcript
    }

    /// The transcript with all changes.
    var transcript: Transcript {
        var new = old
        for (place, change) in changes { new.exchanges[place] = change.exchange }
        return new
    }

    /// The lines to replace.
    var replacements: [(lines: ClosedRange<Int>, by: [[UInt8]])] {
        changes.map { place, change in
            var exchange = change.exchange
            // The notes above the command stay where they are.
            if exchange.settings.isEmpty {
                exchange.input.notes = []
            } else {
                exchange.settings[0].notes = []
            }
            var writer = TranscriptWriter()
            writer.write(exchange)
            writer.write(change.left)
            return (old.exchanges[place].lines, writer.lines)
        }
    }

    /// Leaves a command as it was.
    mutating func revert(_ place: Int) {
        changes[place] = nil
    }

    /// Writes the commands anew whose verdict is a mismatch that is accepted.
    mutating func rewrite(
        _ verdicts: [ExchangeVerdict],
        _ work: [UInt8],
        accepting isAccepted: (ExchangeVerdict) -> Bool
    ) {
        let taken = Set(old.exchanges.flatMap(\.boundNames))
        var bound: Set<String> = []
        for verdict in verdicts {
            if !verdict.isMet, isAccepted(verdict) {
                let scribe = HoleScribe(work: work, taken: taken.union(bound))
                var rewrite = ExchangeRewrite(verdict, scribe)
                changes[verdict.index] = rewrite.exchange()
            }
            let place = verdict.index
            let exchange = changes[place]?.exchange ?? verdict.exchange
            if let repaired = exchange.repaired(verdict, bound: bound) {
                changes[place] = (repaired, changes[place]?.left ?? [])
            }
            bound.formUnion((changes[place]?.exchange ?? exchange).boundNames)
        }
    }
}

extension Exchange {
    /// The names that its holes bind.
    var boundNames: [String] {
        patterns.flatMap(\.boundNames)
    }

    /// The names whose values it compares with.
    var knownNames: [String] {
        patterns.flatMap(\.repeatedNames)
    }

    private var patterns: [LinePattern] {
        expectations.flatMap { $0.value.patterns }
    }

    /// The exchange without comparisons to values that nothing binds any more; `nil` when there are
    /// none.
    func repaired(_ verdict: ExchangeVerdict, bound: Set<String>) -> Exchange? {
        let observed = verdict.observed
        let difference = OutputDifference(
            output.map(\.value),
            Array(observed.output),
            verdict.bindings
        )
        var places: [Int: Int] = [:]
        for case .met(let line, let range) in difference.lines() { places[line] = range.first }
        var line = -1
        var known = bound
        var new = self
        var kept: [Placed<Expectation>] = []
        var isChanged = false
        for placed in expectations {
            if case .line = placed.value { line += 1 }
            known.formUnion(placed.value.patterns.flatMap(\.boundNames))
            let isLost = placed.value.patterns.contains { pattern in
                pattern.repeatedNames.contains { !known.contains($0) }
            }
            guard isLost else {
                kept.append(placed)
                continue
            }
            isChanged = true
            guard
                let repaired = placed.value.repaired(
                    observed,
                    line: places[line],
                    known: known
                )
            else { continue }
            kept.append(Placed(repaired, notes: placed.notes, line: placed.line))
        }
        new.expectations = kept
        return isChanged ? new : nil
    }
}

extension Expectation {
    /// The expectation with what really came in place of values that are not known.
    fileprivate func repaired(
        _ observed: ObservedExchange,
        line place: Int?,
        known: Set<String>
    ) -> Expectation? {
        switch self {
        case .line(let line):
            return place.map {
                .line(ExpectedLine(line.channel, .exact(observed.output[$0].text)))
            }
        case .event(let event):
            let actual = observed.events.first { other in
                JSONMatching.isListed(event.json, in: other) { listed, text in
                    let pattern = try? LinePattern(parsing: Array(listed.utf8))
                    return pattern?.mayHold(text) ?? false
                }
            }
            return actual.map {
                .event(ExpectedEvent(event.json.listing($0, known: known), isPattern: true))
            }
        }
    }
}

extension Expectation {
    /// The patterns in it.
    var patterns: [LinePattern] {
        switch self {
        case .line(let line):
            guard case .pattern(let pattern) = line.form else { return [] }
            return [pattern]
        case .event(let event): return (try? event.patterns) ?? []
        }
    }
}
