import CreatorCore

extension Screen {
    /// The words: everything at first, what changed after a regeneration.
    mutating func write(_ script: Script) {
        var before: Script?
        if case .script(let earlier) = base?.artifact { before = earlier }
        let words = figure("\(script.words)", was: before.map { "\($0.words)" })
        let seconds = figure(
            script.seconds.text(decimals: 1),
            was: before?.seconds.text(decimals: 1)
        )
        let register = figure(
            script.wordingName,
            was: before?.wordingName
        )
        head([
            "\(words) words", "\(seconds) s predicted", "\(script.wordsPerMinute) wpm",
            "\(register) wording",
        ])
        if let before, !isWhole {
            writeChanges(from: before, to: script)
        } else {
            for (place, narration) in script.narrations.enumerated() {
                write(narration, number: place + 1)
            }
        }
        addReplacements(script.wording.replacements)
        addSupplies(script.narrations.flatMap(\.supplies))
        addFeedback(keys: script.narrations.map(\.key))
        if isWhole || before?.references != script.references { addSources(script.references) }
        addNotes(script.notes, known: production.plan?.notes ?? [])
    }

    /// The replacements the reviewer asked for, which hold from here on.
    mutating func addReplacements(_ replacements: [Wording.Replacement]) {
        let words = replacements.map { replacement in
            replacement.new.isEmpty
                ? "no \"\(replacement.old)\"" : "\"\(replacement.old)\" -> \"\(replacement.new)\""
        }
        guard !words.isEmpty else { return }
        add("wording in force: \(words.joined(separator: ", "))")
    }

    private mutating func write(_ narration: Narration, number: Int) {
        addHeading(of: narration, number: number, was: nil)
        if narration.sentences.isEmpty { add(lead: "    ", [.init("(nothing spoken)", .faint)]) }
        for sentence in narration.sentences {
            add(lead: "    ", [.init(sentence.text), .init(sentence.sourceMark, .faint)])
        }
        let onScreen =
            [narration.headline.text] + narration.callouts.byLabel + narration.supplies.map(\.mark)
        add(
            lead: "    on screen: ",
            [.init(onScreen.filter { !$0.isEmpty }.joined(separator: " / "))],
            hanging: 6
        )
    }

    private mutating func addHeading(of narration: Narration, number: Int, was before: Narration?) {
        let words = figure("\(narration.words)", was: before.map { "\($0.words)" })
        let seconds = figure(
            narration.seconds.text(decimals: 1),
            was: before?.seconds.text(decimals: 1)
        )
        let guarded = narration.role.isProtected ? " (protected)" : ""
        add(
            lead: " \("\(number)".leftPadded(to: 2)) ",
            [.init("\(narration.role.rawValue) · \(words) w · \(seconds) s\(guarded)", .heading)]
        )
    }

    private mutating func writeChanges(from old: Script, to new: Script) {
        var unchanged: [String] = []
        for (place, narration) in new.narrations.enumerated() {
            let before = old.narrations.first { $0.key == narration.key }
            if before?.sentences.map(\.text) == narration.sentences.map(\.text),
                before?.headline.text == narration.headline.text,
                before?.callouts == narration.callouts
            {
                unchanged.append("\(place + 1)")
            } else if let before {
                addHeading(of: narration, number: place + 1, was: before)
                addChange(from: before.sentences, to: narration.sentences, lead: "    ")
                addChange(from: before.shown, to: narration.shown, lead: "    on screen ")
            } else {
                write(narration, number: place + 1)
            }
        }
        for gone in old.narrations where !new.narrations.contains(where: { $0.key == gone.key }) {
            add("gone: \(gone.key)")
        }
        if unchanged.count == new.narrations.count {
            add("the words are the same as before")
        } else if !unchanged.isEmpty {
            add("unchanged: \(unchanged.joined(separator: " "))")
        }
    }

    /// The sentences that are gone and those that are new, their changed words marked.
    private mutating func addChange(from old: [Sentence], to new: [Sentence], lead: String) {
        let gone = old.filter { sentence in !new.contains { $0.text == sentence.text } }
        let added = new.filter { sentence in !old.contains { $0.text == sentence.text } }
        let words = WordDifference(
            from: gone.map(\.text).joined(separator: " "),
            to: added.map(\.text).joined(separator: " ")
        )
        if !gone.isEmpty { add(lead: lead + "- ", words.before) }
        let sources = added.flatMap(\.sources).uniqueLabels
        if !added.isEmpty { add(lead: lead + "+ ", words.after + [.init(sources, .faint)]) }
    }
}

extension Sentence {
    /// The sources in brackets, for example `[F1 F2]`.
    fileprivate var sourceMark: String { sources.uniqueLabels }
}

extension [SourceID] {
    /// The labels in brackets, each once.
    fileprivate var uniqueLabels: String {
        var seen: Set<SourceID> = []
        let labels = filter { seen.insert($0).inserted }.map(\.label)
        return labels.isEmpty ? "" : "[\(labels.joined(separator: " "))]"
    }
}

extension Narration {
    /// What stands on screen, as sentences with their sources.
    fileprivate var shown: [Sentence] {
        [headline]
            + callouts.map { callout in
                let words = [callout.label, callout.text].filter { !$0.isEmpty }
                return Sentence(words.joined(separator: ": "), callout.sources)
            }
    }
}

extension [Callout] {
    /// The words on screen, those under one label together.
    fileprivate var byLabel: [String] {
        var groups: [(label: String, texts: [String])] = []
        for callout in self {
            if let last = groups.indices.last, groups[last].label == callout.label,
                !callout.label.isEmpty
            {
                groups[last].texts.append(callout.text)
            } else {
                groups.append((callout.label, [callout.text]))
            }
        }
        return groups.map { group in
            let texts = group.texts.joined(separator: ", ")
            return group.label.isEmpty ? texts : "\(group.label): \(texts)"
        }
    }
}
