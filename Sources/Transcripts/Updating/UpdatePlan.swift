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

    /// Writes the commands anew whose verdict is a mismatch.
    mutating func rewrite(_ verdicts: [ExchangeVerdict], _ work: [UInt8]) {
        let taken = Set(old.exchanges.flatMap(\.boundNames))
        var bound: Set<String> = []
        for verdict in verdicts {
            if !verdict.isMet {
                let scribe = HoleScribe(work: work, taken: taken.union(bound))
                var rewrite = ExchangeRewrite(verdict, Bindings(work: work), scribe)
                changes[verdict.index] = rewrite.exchange()
            }
            let place = verdict.index
            let exchange = changes[place]?.exchange ?? verdict.exchange
            if let repaired = exchange.repaired(verdict.observed, bound: bound) {
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

    private var patterns: [LinePattern] {
        expectations.flatMap { $0.value.patterns }
    }

    /// The exchange without comparisons to values that nothing binds any more; `nil` when there are
    /// none.
    func repaired(_ observed: ObservedExchange, bound: Set<String>) -> Exchange? {
        var known = bound
        var new = self
        var isChanged = false
        for (place, expectation) in expectations.enumerated() {
            for pattern in expectation.value.patterns {
                known.formUnion(pattern.boundNames)
                let isLost = pattern.repeatedNames.contains { !known.contains($0) }
                guard isLost, case .line(let line) = expectation.value else { continue }
                let actual = observed.output.first { other in
                    other.channel == line.channel
                        && PatternMatcher(pattern, Bindings(), allowsUnbound: true)?
                            .values(in: other.text) != nil
                }
                guard let actual else { continue }
                new.expectations[place].value = .line(
                    ExpectedLine(line.channel, .exact(actual.text))
                )
                isChanged = true
            }
        }
        return isChanged ? new : nil
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
