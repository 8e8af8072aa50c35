import CreatorCore

/// Writes the expectations of one command anew from what happened, and keeps what still holds.
struct ExchangeRewrite {
    private let verdict: ExchangeVerdict
    private let bindings: Bindings
    private var scribe: HoleScribe
    private var expectations: [Placed<Expectation>] = []
    /// Notes whose line is gone; they go to what comes next.
    private var carried: [Note] = []
    /// The first event of the old command that was not taken over yet.
    private var events = 0

    init(_ verdict: ExchangeVerdict, _ scribe: HoleScribe) {
        self.verdict = verdict
        bindings = verdict.bindings
        self.scribe = scribe
    }

    /// The new command, and the notes that found no place in it.
    mutating func exchange() -> (exchange: Exchange, left: [Note]) {
        var missing: [Int] = []
        var unexpected: [Int] = []
        for line in verdict.output {
            switch line {
            case .missing(let line): missing.append(line)
            case .unexpected(let line): unexpected.append(line)
            case .met(let line, _):
                addHunk(&missing, &unexpected)
                takeEvents(before: line)
                add(.line(old(line).value), notes: old(line).notes)
            }
        }
        addHunk(&missing, &unexpected)
        takeEvents(before: nil)
        for event in verdict.events.unlisted {
            add(.event(ExpectedEvent(verdict.observed.events[event])), notes: [])
        }
        var exchange = verdict.exchange
        exchange.expectations = expectations
        setStatus(&exchange)
        return (exchange, carried)
    }

    private func old(_ line: Int) -> Placed<ExpectedLine> { verdict.exchange.output[line] }

    private mutating func add(_ expectation: Expectation, notes: [Note]) {
        expectations.append(Placed(expectation, notes: carried + notes))
        carried = []
    }

    /// Replaces lines that did not come by lines that did, one by one on each channel.
    private mutating func addHunk(_ missing: inout [Int], _ unexpected: inout [Int]) {
        defer {
            missing = []
            unexpected = []
        }
        if missing.count <= 1, stretchGap(missing.first, unexpected) { return }
        var partners: [Int: Int] = [:]
        for channel in Channel.allCases {
            let olds = missing.filter { old($0).value.channel == channel && !isGap($0) }
            let news = unexpected.filter { verdict.observed.output[$0].channel == channel }
            for (old, new) in zip(olds, news) { partners[new] = old }
        }
        for line in missing where !partners.values.contains(line) {
            takeEvents(before: line)
            carried += old(line).notes
        }
        for new in unexpected {
            let line = verdict.observed.output[new]
            guard let partner = partners[new] else {
                add(.line(scribe.expected(line)), notes: [])
                continue
            }
            takeEvents(before: partner)
            add(.line(replacement(of: old(partner).value, by: line)), notes: old(partner).notes)
        }
    }

    private func isGap(_ line: Int) -> Bool {
        guard case .gap = old(line).value.form else { return false }
        return true
    }

    /// Lets a gap with too few or too many lines stand for those that came.
    private mutating func stretchGap(_ missing: Int?, _ unexpected: [Int]) -> Bool {
        let lines = unexpected.map { verdict.observed.output[$0] }
        if let missing {
            guard case .gap(let gap) = old(missing).value.form else { return false }
            let channel = old(missing).value.channel
            guard lines.allSatisfy({ $0.channel == channel }) else { return false }
            takeEvents(before: missing)
            let new = ExpectedLine(channel, .gap(gap.stretched(to: lines.count)))
            add(.line(new), notes: old(missing).notes)
            return true
        }
        guard !lines.isEmpty, case .line(let before)? = expectations.last?.value,
            case .gap(let gap) = before.form, lines.allSatisfy({ $0.channel == before.channel }),
            carried.isEmpty
        else { return false }
        let stretched = gap.stretched(to: (gap.most ?? gap.least) + lines.count)
        expectations[expectations.count - 1].value = .line(
            ExpectedLine(before.channel, .gap(stretched))
        )
        return true
    }

    /// The new line for an old one: holes that still hold are kept, and a line that a person wrote
    /// exactly stays exact.
    private mutating func replacement(
        of old: ExpectedLine,
        by line: TypedLine
    ) -> ExpectedLine {
        let exact = ExpectedLine(line.channel, .exact(line.text))
        switch old.form {
        case .gap: return exact
        case .exact(let text):
            let typed = scribe.expected(line)
            guard case .pattern(let pattern) = typed.form,
                pattern.values(in: text, bindings) == nil
            else { return exact }
            return typed
        case .pattern(let pattern):
            let merged = PatternMerge(pattern, line.text, bindings).merged()
            if let merged, (try? LinePattern(parsing: merged.text)) == merged,
                merged.values(in: line.text, bindings) != nil
            {
                return ExpectedLine(line.channel, .pattern(merged))
            }
            return scribe.expected(line)
        }
    }

    /// Takes over the events that stand before an old line, or all that are left.
    private mutating func takeEvents(before line: Int?) {
        let old = verdict.exchange.events
        while events < old.count {
            if let line, old[events].line > verdict.exchange.output[line].line { return }
            take(old[events].value, notes: old[events].notes)
        }
    }

    private mutating func take(_ event: ExpectedEvent, notes: [Note]) {
        defer { events += 1 }
        guard verdict.events.missing.contains(events) else {
            return add(.event(event), notes: notes)
        }
        let taken = Set(verdict.events.met.values)
        let status = event.json["status"]?.text
        let other = verdict.observed.events.indices.first { index in
            !taken.contains(index) && !verdict.events.unlisted.contains(index)
                && verdict.observed.events[index]["status"]?.text == status
        }
        guard let other else {
            carried += notes
            return
        }
        let known = event.isPattern ? Set(verdict.exchange.knownNames) : nil
        let json = event.json.listing(verdict.observed.events[other], known: known)
        add(.event(ExpectedEvent(json, isPattern: event.isPattern)), notes: notes)
    }

    private mutating func setStatus(_ exchange: inout Exchange) {
        let observed = verdict.observed
        if observed.status != exchange.status?.value ?? .ok {
            let notes = exchange.status?.notes ?? []
            if observed.status == .ok { carried += notes }
            exchange.status =
                observed.status == .ok
                ? nil : Placed(observed.status, notes: carried + notes)
            if observed.status != .ok { carried = [] }
        } else if exchange.status != nil {
            let notes = exchange.status?.notes ?? []
            exchange.status?.notes = carried + notes
            carried = []
        }
        if verdict.status != nil {
            let notes = exchange.exit?.notes ?? []
            exchange.exit = observed.statedExit.map { Placed($0, notes: carried + notes) }
            carried = exchange.exit == nil ? carried + notes : []
        }
    }
}

extension Gap {
    /// The gap with bounds moved as little as it takes to allow a count.
    func stretched(to count: Int) -> Gap {
        guard let most, most != least else {
            return most == nil
                ? Gap(least: min(least, count), most: nil)
                : Gap(least: count, most: count)
        }
        return Gap(least: min(least, count), most: max(most, count))
    }
}

extension JSON {
    /// What this value lists, as it is in another one.
    ///
    /// With known names, strings are patterns: one that holds and repeats known values only stays.
    func listing(_ actual: JSON, known: Set<String>?) -> JSON {
        switch (self, actual) {
        case (.object(let listed), .object):
            return .object(
                listed.compactMap { member in
                    guard let value = actual[member.key] else { return nil }
                    return .init(member.key, member.value.listing(value, known: known))
                }
            )
        case (.string(let listed), .string(let text)):
            guard let known else { return actual }
            if let pattern = try? LinePattern(parsing: Array(listed.utf8)), pattern.mayHold(text),
                known.isSuperset(of: pattern.repeatedNames)
            {
                return self
            }
            return .string(Escapes.escaped(LineText(text), isPattern: true).shown)
        case (.array(let listed), .array(let elements)) where listed.count == elements.count:
            return .array(zip(listed, elements).map { $0.listing($1, known: known) })
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _):
            return known == nil ? actual : actual.asPattern
        }
    }

    /// The value with its strings written as patterns that hold nothing else.
    private var asPattern: JSON {
        switch self {
        case .null, .bool, .number: self
        case .string(let text):
            .string(Escapes.escaped(LineText(text), isPattern: true).shown)
        case .array(let elements): .array(elements.map(\.asPattern))
        case .object(let members): .object(members.map { .init($0.key, $0.value.asPattern) })
        }
    }
}

extension LinePattern {
    /// Whether a text fits, if values that are not known may be anything.
    func mayHold(_ text: String) -> Bool {
        PatternMatcher(self, Bindings(), allowsUnbound: true)?.spans(in: Array(text.utf8)) != nil
    }
}
