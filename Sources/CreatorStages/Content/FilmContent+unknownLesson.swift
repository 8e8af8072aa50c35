import CreatorCore

extension FilmContent {
    /// A duty the lists do not know is asked for, not made up.
    func unknownLesson(_ role: SceneRole) -> SceneContent? {
        switch role {
        case .scenario: return unknownScenario
        case .rule: return policy("The rule", lines: policyLines(0..<2))
        case .steps: return policy("The steps", lines: policyLines(2..<6))
        case .deadline:
            return given("policy_deadline", .timeline, "The clock", "your own limit") {
                "Our policy gives you \($0)."
            }
        case .contact:
            return given("contact", .contactCard, "Whom to tell", "whom to tell") { "Tell \($0)." }
        case .why, .split, .quiz, .recap, .title, .hook, .disease, .condition, .burden, .pathway,
            .target, .binding, .cascade, .effect, .moa, .moaPlain, .fact, .explain, .product,
            .brand, .design, .evidence, .indication, .dosing, .boxed, .safety, .summary, .cta,
            .references, .end:
            return nil
        }
    }

    private var unknownScenario: SceneContent {
        let prompt = (brief["prompt"] ?? "").asName
        return SceneContent(
            .dialogueCard,
            Wordings(prompt.capitalisedFirst, [.brief("prompt")]),
            lines: [Wordings("This training is about \(prompt).", [.brief("prompt")])]
        )
    }

    private func policy(_ heading: String, lines: [Wordings]) -> SceneContent {
        SceneContent(
            lines.isEmpty ? .supplyCard : .quoteCard,
            Wordings(heading, [.house]),
            lines: lines,
            supplies: lines.isEmpty
                ? [SupplyRequest("reference_docs", "the text of the policy")] : []
        )
    }

    /// A scene about one field of the brief, or the request for it.
    private func given(
        _ key: String,
        _ picture: Picture,
        _ heading: String,
        _ need: String,
        _ sentence: (String) -> String
    ) -> SceneContent {
        let heading = Wordings(heading, [.house])
        guard let text = brief[key] else {
            return SceneContent(.supplyCard, heading, supplies: [SupplyRequest(key, need)])
        }
        let line = Wordings(sentence(text), [.brief(key)], required: true)
        return SceneContent(picture, heading, lines: [line])
    }

    /// Sentences of the policy text by their place, as they stand.
    private func policyLines(_ places: Range<Int>) -> [Wordings] {
        material.documents.prefix(1).flatMap { document in
            document.sentences.dropFirst(places.lowerBound).prefix(places.count).map {
                Wordings($0.spoken, [$0.source(in: document.number)], required: true)
            }
        }
    }
}
