package import CreatorCore

/// What each scene of a film can say and show.
package struct FilmContent: Sendable {
    /// What the film is made from.
    package let material: FilmMaterial

    /// Creates the contents of a film.
    package init(_ material: FilmMaterial) {
        self.material = material
    }

    /// The content of a scene, or `nil` when nothing is known that it could say and nothing is
    /// missing either.
    package func content(for role: SceneRole) -> SceneContent? {
        switch role {
        case .title: title
        case .hook: hook
        case .disease, .condition: disease
        case .burden: burden
        case .fact: fact
        case .explain: explain
        case .pathway: pathway
        case .target: target
        case .binding: binding
        case .cascade: cascade
        case .effect: effect
        case .moa, .moaPlain: mechanismInOne
        case .product, .brand: product
        case .indication: indication
        case .design: design
        case .evidence: evidence
        case .dosing: dosing
        case .boxed: boxed
        case .safety: safety
        case .summary: summary
        case .cta: callToAction
        case .references: references
        case .end: end
        case .scenario, .why, .rule, .steps, .split, .deadline, .contact, .quiz, .recap:
            lesson(role)
        }
    }

    var sheet: FactSheet? { material.sheet }
    var topic: ConditionTopic? { material.topic }
    var brief: Brief { material.brief }

    /// The sheet's sentences for a role, in order of importance.
    func lines(for role: String) -> [Wordings] {
        guard let sheet else { return [] }
        return sheet.lines.compactMap { line in
            let isNeeded = line.roles.contains(role + "!")
            guard isNeeded || line.roles.contains(role) else { return nil }
            return words(line.words, facts: line.facts, required: isNeeded)
        }
    }

    /// A wording with the facts it rests on, or `nil` when one of them may not be said.
    func words(_ words: FactSheet.Words, facts ids: [String], required: Bool = false) -> Wordings? {
        let facts = ids.compactMap { sheet?.fact($0) }
        guard facts.count == ids.count, facts.allSatisfy(\.isSpeakable) else { return nil }
        let isHidden = material.audience != .hcp && facts.contains(where: \.isProfessionalOnly)
        return Wordings(
            isHidden ? nil : words.technical,
            words.plain,
            ids.map { .fact($0) },
            required: required
        )
    }

    /// The sheet's key terms as items for the screen.
    func items(_ items: [FactSheet.Item]) -> [SceneContent.Item] {
        items.compactMap { item in
            words(item.words, facts: item.facts).map { SceneContent.Item(item.label, $0) }
        }
    }

    /// A fact as it stands, for sheets that bring no sentences of their own.
    func plainFact(_ fact: Fact, opening: String = "") -> Wordings {
        let isHidden = material.audience != .hcp && fact.isProfessionalOnly
        return Wordings(
            isHidden ? nil : SentenceCutter.closed(opening + fact.technical),
            fact.plain.map(SentenceCutter.closed),
            [.fact(fact.id)]
        )
    }

    /// The heading the sheet has for a role.
    func headline(_ role: String, fallback: Wordings) -> Wordings {
        guard let words = sheet?.headlines[role] else { return fallback }
        let sources = lines(for: role).flatMap(\.sources)
        return Wordings(
            words.technical,
            words.plain,
            sources.isEmpty ? fallback.sources : sources.unique
        )
    }

    /// A topic's statement as a text.
    func statement(_ statement: ConditionTopic.Statement, required: Bool = false) -> Wordings {
        Wordings(statement.technical, statement.plain, [.topic(statement.id)], required: required)
    }

    /// The sentences of a brief field, as the client's own words.
    func claims(_ key: String) -> [Wordings] {
        guard let text = brief[key] else { return [] }
        return SentenceCutter.sentences(of: text).map {
            Wordings($0, [.brief(key)], required: true)
        }
    }
}

extension Array where Element: Hashable {
    /// The elements without repetitions, in order of first occurrence.
    var unique: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension String {
    /// This text with its first letter in upper case.
    var capitalisedFirst: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }
}
