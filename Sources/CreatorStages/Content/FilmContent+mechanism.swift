import CreatorCore

extension FilmContent {
    /// The template of the mechanism's picture.
    var mechanismPicture: Picture {
        sheet.flatMap { Picture(rawValue: $0.template) } ?? .cascade
    }

    /// The mechanism in the words of the documents, else of a sheet without sentences of its own.
    private var statements: [Wordings] {
        let quotes = material.mechanismQuotes.own
        if !quotes.isEmpty { return quotes }
        guard let sheet, sheet.lines.isEmpty else { return claims("moa_summary") }
        return sheet.facts(.mechanism).map { plainFact($0) }
    }

    /// The parts the mechanism's picture shows, labelled `drug`, `target`, `substrate` and so on.
    private var parts: [SceneContent.Item] {
        (sheet?.parts ?? []).map { part in
            let source: SourceID =
                part.part == "substrate" || part.part == "product"
                ? .fact("PATHWAY") : .fact("TARGET")
            return .init(
                part.part,
                Wordings(part.name, [part.part == "drug" ? .fact("NAMES") : source])
            )
        }
    }

    /// The pathway before the medicine.
    var pathway: SceneContent? {
        let steps = sheet?.pathway ?? pathwayOfBrief
        guard !steps.isEmpty else { return background }
        let source: SourceID = sheet == nil ? .brief("pathway") : .fact("PATHWAY")
        let own = lines(for: "pathway")
        let chain = "The pathway runs from \(steps.joined(separator: " to "))."
        return SceneContent(
            .cascade,
            headline("pathway", fallback: Wordings("The pathway", [source])),
            lines: own.isEmpty ? [Wordings(chain, [source])] : own,
            items: steps.prefix(5).map { .init("node", Wordings($0, [source])) }
        )
    }

    /// What the documents say of the body before they come to the medicine.
    private var background: SceneContent? {
        let told = material.mechanismQuotes.background
        guard let first = told.first else { return nil }
        let organ = topic.map {
            SceneContent.Item("", Wordings($0.organ, [.topic($0.definition.id)]))
        }
        return SceneContent(
            .iconScene,
            Wordings("Before the medicine", first.sources),
            lines: told,
            items: organ.map { [$0] } ?? []
        )
    }

    private var pathwayOfBrief: [String] {
        (brief["pathway"] ?? "").split(separator: ">").map { step in
            Phrase(String(step)).words.isEmpty ? "" : String(step).trimmed
        }.filter { !$0.isEmpty }
    }

    /// The target, close up.
    var target: SceneContent? {
        let source: SourceID = sheet == nil ? .brief("target") : .fact("TARGET")
        guard let name = sheet?.target ?? brief["target"], !name.isEmpty else { return nil }
        let own = lines(for: "target")
        return SceneContent(
            mechanismPicture,
            headline("target", fallback: Wordings("The target", [source])),
            lines: own.isEmpty ? [Wordings("The target is \(name).", [source])] : own,
            items: parts.filter { $0.label != "drug" && $0.label != "mode" }
        )
    }

    /// The medicine meets its target.
    var binding: SceneContent {
        let quoted = Array(statements.prefix(2))
        let own = quoted.isEmpty ? lines(for: "binding") : quoted
        let heading = headline(
            "binding",
            fallback: Wordings("How it works", own.first?.sources ?? [.house])
        )
        guard !own.isEmpty else {
            return SceneContent(
                .supplyCard,
                Wordings("How \(material.spokenName) works", [.brief(material.nameKey)]),
                supplies: [
                    SupplyRequest("moa_summary", "mechanism of action, or reference_docs=@FILE")
                ]
            )
        }
        return SceneContent(mechanismPicture, heading, lines: own, items: parts)
    }

    /// What stops or starts behind the target.
    var cascade: SceneContent? {
        let rest = Array(statements.dropFirst(2).prefix(2))
        let own = rest.isEmpty ? lines(for: "cascade") : rest
        guard let first = own.first else { return nil }
        let nodes = (sheet?.pathway ?? []).prefix(5).map {
            SceneContent.Item("node", Wordings($0, [.fact("PATHWAY")]))
        }
        return SceneContent(
            .cascade,
            headline("cascade", fallback: Wordings("What follows", first.sources)),
            lines: own,
            items: Array(nodes)
        )
    }

    /// What comes of it in the organ.
    var effect: SceneContent? {
        let rest = Array(statements.dropFirst(4).prefix(2))
        let own = rest.isEmpty ? lines(for: "effect") : rest
        guard let first = own.first else { return nil }
        let organ = topic.map {
            SceneContent.Item("", Wordings($0.organ, [.topic($0.definition.id)]))
        }
        return SceneContent(
            topic?.picture ?? .organCallout,
            headline("effect", fallback: Wordings("The effect", first.sources)),
            lines: own,
            items: organ.map { [$0] } ?? []
        )
    }

    /// The mechanism in a single scene.
    var mechanismInOne: SceneContent? {
        let quoted = statements
        let own = quoted.isEmpty ? lines(for: "moa") : quoted
        if own.isEmpty, brief.videoType != .doctorAd { return nil }
        guard let first = own.first else { return binding }
        let heading = headline(
            "moa",
            fallback: Wordings("How \(material.spokenName) works", first.sources)
        )
        let names = brief.videoType == .doctorAd ? containsLine : []
        return SceneContent(mechanismPicture, heading, lines: names + own, items: parts)
    }
}

extension String {
    /// This text without blanks at its ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
