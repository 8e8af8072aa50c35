import CreatorCore

extension FilmContent {
    /// The boxed warning, whole and neutral.
    var boxed: SceneContent {
        let quotes = material.quotes(.boxedWarning)
        let heading = sheet?.boxedTitle.map { title in
            let sources = sheet?.facts(.boxedWarning).map { SourceID.fact($0.id) } ?? [.house]
            return Wordings("WARNING: \(title)", sources.isEmpty ? [.house] : sources)
        }
        if !quotes.isEmpty {
            return panel(
                .boxedPanel,
                heading ?? Wordings("BOXED WARNING", quotes[0].sources),
                quotes
            )
        }
        let claimed = claims("boxed_warning")
        guard let sheet, sheet.boxedTitle != nil, let heading else {
            return panel(.boxedPanel, Wordings("BOXED WARNING", [.brief("boxed_warning")]), claimed)
        }
        let request = SupplyRequest("boxed_warning", "its text from the label")
        let own = lines(for: "boxed").map { $0.required() }
        let spoken = own.isEmpty ? sheet.facts(.boxedWarning).map { plainFact($0).required() } : own
        guard !spoken.isEmpty || !claimed.isEmpty else {
            return SceneContent(.supplyCard, heading, supplies: [request])
        }
        let items = items(sheet.boxedItems)
        guard items.isEmpty else {
            return SceneContent(.boxedPanel, heading, lines: spoken, items: items)
        }
        return panel(.boxedPanel, heading, spoken.isEmpty ? claimed : spoken)
    }

    /// Contraindications, warnings and common adverse reactions.
    var safety: SceneContent {
        let heading = Wordings("Important safety information", [.house])
        let quoted = [Fact.Field.contraindication, .warning, .commonEvents].map(material.quotes)
        if quoted.contains(where: { !$0.isEmpty }) {
            return quotedSafety(heading, quoted)
        }
        let own = lines(for: "safety").map { $0.required() }
        let spoken = own.isEmpty ? factLines : own
        guard !spoken.isEmpty else {
            let claimed = claims("safety")
            if !claimed.isEmpty { return panel(.safetyPanel, heading, claimed) }
            let need = "contraindications, most serious and most common side effects"
            return SceneContent(.supplyCard, heading, supplies: [SupplyRequest("safety", need)])
        }
        let items = items(sheet?.safetyItems ?? [])
        guard items.isEmpty else {
            return SceneContent(.safetyPanel, heading, lines: spoken, items: items)
        }
        return panel(.safetyPanel, heading, spoken)
    }

    /// The documents' own safety sentences; what they are silent about comes from the facts.
    private func quotedSafety(_ heading: Wordings, _ quoted: [[Wordings]]) -> SceneContent {
        let fields: [Fact.Field] = [.contraindication, .warning, .commonEvents]
        let kept = keptSafety
        let spoken = zip(fields, quoted).flatMap { field, quotes in
            quotes + lines(about: field).filter { quotes.isEmpty || kept.contains($0) }
        }
        let others = lines(for: "safety").map { $0.required() }.filter { line in
            !fields.contains { lines(about: $0).contains(line) }
        }
        return panel(.safetyPanel, heading, (spoken + others).unique)
    }

    /// The built-in contraindications and warnings that a document with such a section does not
    /// mention: they stay, and the reviewer hears which.
    var keptSafety: [Wordings] {
        let fields: [Fact.Field] = [.contraindication, .warning]
        let said = fields.map(material.quotes)
        let words = Set(said.joined().flatMap { PassageSearch.terms(of: $0.technical ?? "") })
        return zip(fields, said).flatMap { field, quotes in
            quotes.isEmpty ? [] : lines(about: field).filter { !$0.isMentioned(in: words) }
        }
    }

    /// The sheet's safety sentences that rest on facts of one field.
    private func lines(about field: Fact.Field) -> [Wordings] {
        let ids = Set((sheet?.facts(field) ?? []).map { SourceID.fact($0.id) })
        let own = lines(for: "safety").filter { !ids.isDisjoint(with: $0.sources) }
        guard own.isEmpty else { return own.map { $0.required() } }
        return factLines.filter { !ids.isDisjoint(with: $0.sources) }
    }

    /// The sheet's safety facts, for sheets without sentences of their own.
    private var factLines: [Wordings] {
        let openings: [(Fact.Field, String)] = [
            (.contraindication, "Contraindications: "), (.warning, "Warnings: "),
            (.commonEvents, "Common adverse reactions: "),
        ]
        return openings.flatMap { field, opening in
            (sheet?.facts(field) ?? []).map { plainFact($0, opening: opening).required() }
        }
    }

    /// A panel whose key terms are its sentences.
    private func panel(_ picture: Picture, _ heading: Wordings, _ lines: [Wordings]) -> SceneContent
    {
        SceneContent(
            picture,
            heading,
            lines: lines,
            items: lines.map { .init("", Wordings($0.technical, $0.plain, $0.sources)) }
        )
    }
}

extension Wordings {
    /// Words, without their endings, that every sentence on risks has.
    private static let everywhere: Set<String> = [
        "do", "not", "take", "use", "if", "you", "your", "have", "has", "been", "patient", "who",
        "because", "also", "includ", "include", "warn", "contraindicat", "contraindicated", "can",
        "cause", "caus", "may", "known", "other", "any",
    ]

    /// Whether one of its wordings has most of its words in a text, as rule BAL-CONTRA asks.
    fileprivate func isMentioned(in words: Set<String>) -> Bool {
        [technical, plain].compactMap(\.self).contains { text in
            let own = Set(PassageSearch.terms(of: text)).subtracting(Self.everywhere)
            return Double(own.intersection(words).count) >= 0.6 * Double(own.count)
        }
    }
}
