import CreatorCore

extension FilmContent {
    /// Name, class and audience.
    var title: SceneContent {
        let name = material.name.capitalisedFirst
        var spoken: [Wordings] = []
        if let sheet {
            let kind =
                sheet.shortClass.isEmpty
                ? "" : ", \(Self.article(sheet.shortClass)) \(sheet.shortClass)"
            spoken.append(
                Wordings(
                    "\(name)\(kind): mechanism of action.",
                    "How \(material.spokenName) works.",
                    [.fact("CLASS")]
                )
            )
        } else {
            let isKnown = !material.mechanismQuotes.own.isEmpty
            spoken.append(
                Wordings(
                    "\(name): mechanism of action.",
                    isKnown ? "How \(name) works." : "About \(name).",
                    [.brief(material.nameKey)]
                )
            )
        }
        spoken += containsLine
        if material.audience == .hcp {
            spoken.append(Wordings("For healthcare professionals.", [.house]))
        }
        var items = [subtitle(spoken), SceneContent.Item("", Wordings(audienceTag, [.house]))]
        if let sheet {
            let source: [SourceID] = [.fact("CLASS")]
            items.insert(.init("Generic", Wordings(sheet.generic, source)), at: 0)
            if !sheet.shortClass.isEmpty {
                items.insert(.init("Class", Wordings(sheet.shortClass, nil, source)), at: 1)
            }
        }
        let heading = Wordings(name, [sheet == nil ? .brief(material.nameKey) : .fact("NAMES")])
        return SceneContent(.titleCard, heading, lines: spoken, items: items)
    }

    /// Whom the film speaks to, whatever its wording.
    private var audienceTag: String {
        switch material.audience {
        case .hcp: "For healthcare professionals"
        case .patient: "For patients"
        case .employee: "For employees"
        }
    }

    /// The line under the name, in the words of the voice.
    private func subtitle(_ spoken: [Wordings]) -> SceneContent.Item {
        let isKnown = sheet != nil || !material.mechanismQuotes.own.isEmpty
        let plain = isKnown ? "How it works" : "About \(material.name)"
        return .init(
            "Subtitle",
            Wordings("Mechanism of action", plain, spoken.first?.sources ?? [.house])
        )
    }

    /// What a brand contains, said once where the name comes first.
    var containsLine: [Wordings] {
        guard let sheet, let brand = material.medicine?.brand else { return [] }
        return [
            Wordings("\(brand) contains \(sheet.spokenName).", [.fact("NAMES")], required: true)
        ]
    }

    /// A clinical question, or a moment of daily life.
    var hook: SceneContent {
        let name = material.conditionName
        let heading = Wordings(
            name.technical?.capitalisedFirst,
            name.plain?.capitalisedFirst,
            name.sources
        )
        let picture: Picture = brief.videoType == .socialMedia ? .kineticText : .iconScene
        guard let topic else {
            let words = Wordings(
                "This film is about \(material.wish ?? material.name).",
                name.sources
            )
            return SceneContent(picture, heading, lines: [words])
        }
        // A doctor's film has no scene on the condition, so its opening can say more of it.
        let more = brief.videoType == .doctorAd ? [topic.definition, topic.process] : []
        let asksOfPatient = isRiskOnly && material.audience == .hcp
        let opening = asksOfPatient ? topic.definition : topic.hook
        return SceneContent(
            picture,
            heading,
            lines: ([opening] + more).map { statement($0) }.unique
        )
    }

    /// Whether the medicine lowers the risk of the condition only: the opening question speaks of
    /// patients who have it.
    private var isRiskOnly: Bool {
        guard case .limited(_, let limit)? = material.indication else { return false }
        return Phrase(limit).words.first == "risk"
    }

    /// What the condition is.
    var disease: SceneContent {
        guard let topic else { return unknownCondition }
        let heading = Wordings(
            "What happens in \(topic.name)",
            "What is \(topic.plainName)?",
            [.topic(topic.definition.id)]
        )
        let label = Wordings(topic.organ, [.topic(topic.definition.id)])
        let item = SceneContent.Item("", label)
        return SceneContent(
            topic.picture,
            heading,
            lines: [topic.definition, topic.process, topic.course, topic.check].map {
                statement($0)
            },
            items: [item]
        )
    }

    /// A condition nothing is known about is asked for, not described.
    private var unknownCondition: SceneContent {
        let wish = material.wish ?? material.name
        let given = material.documentName.map { ", which \($0) does not" } ?? ""
        return SceneContent(
            .supplyCard,
            Wordings(wish.capitalisedFirst, [.brief(material.wishKey)]),
            lines: [Wordings("First, the condition: \(wish).", [.brief(material.wishKey)])],
            supplies: [SupplyRequest("reference_docs", "a text that says what \(wish) is\(given)")]
        )
    }

    /// What the condition leads to.
    var burden: SceneContent? {
        guard let topic else { return nil }
        return SceneContent(
            .iconGrid,
            Wordings(
                "The burden of \(topic.name)",
                "Living with \(topic.plainName)",
                [.topic(topic.course.id)]
            ),
            lines: [statement(topic.course), statement(topic.check)],
            items: [.init("", Wordings(topic.organ, [.topic(topic.course.id)]))]
        )
    }

    /// One true statement on the condition.
    var fact: SceneContent {
        guard let topic else { return unknownCondition }
        return SceneContent(
            .iconScene,
            Wordings("Good to know", [.house]),
            lines: [statement(topic.definition), statement(topic.check)],
            items: [.init("", Wordings(topic.name, topic.plainName, [.topic(topic.definition.id)]))]
        )
    }

    /// One idea in one picture.
    var explain: SceneContent? {
        guard let topic else { return nil }
        return SceneContent(
            topic.picture,
            Wordings("What happens in the body", [.topic(topic.process.id)]),
            lines: [statement(topic.process), statement(topic.course)],
            items: [.init("", Wordings(topic.organ, [.topic(topic.process.id)]))]
        )
    }

    /// The indefinite article before a class name.
    static func article(_ name: String) -> String {
        name.first.map { "aeiouAEIO".contains($0) } == true ? "an" : "a"
    }
}
