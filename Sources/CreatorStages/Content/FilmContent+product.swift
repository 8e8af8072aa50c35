import CreatorCore

extension FilmContent {
    /// The approved uses the film shows, in sentences.
    private var useLines: [Wordings] {
        let quotes = material.quotes(.indication)
        if !quotes.isEmpty { return quotes }
        guard let sheet else { return [] }
        return material.shownUses.flatMap { use -> [Wordings] in
            let own = lines(for: "indication:\(use.id)")
            if !own.isEmpty { return own.map { $0.required() } }
            guard sheet.lines.isEmpty, let fact = sheet.fact(use.fact), fact.isSpeakable else {
                return []
            }
            return [plainFact(fact).required()]
        }.unique
    }

    private var useItems: [SceneContent.Item] {
        guard material.quotes(.indication).isEmpty else { return [] }
        return material.shownUses.compactMap { use in
            guard let short = use.short, sheet?.fact(use.fact)?.isSpeakable == true else {
                return nil
            }
            return .init("Use", Wordings(short.technical, short.plain, [.fact(use.id)]))
        }
    }

    private var useRequest: SupplyRequest {
        SupplyRequest("indication", "exactly as in the prescribing information")
    }

    /// The approved use and its limits.
    var indication: SceneContent {
        let heading = Wordings("Indication", "What it is used for", [.house])
        guard !useLines.isEmpty else {
            return SceneContent(.supplyCard, heading, supplies: [useRequest])
        }
        return SceneContent(.claimCard, heading, lines: useLines, items: useItems)
    }

    /// Brand, established name and use.
    var product: SceneContent {
        let name = material.name.capitalisedFirst
        let heading = Wordings(name, [.brief(material.nameKey)])
        if brief.videoType == .doctorAd {
            let item = SceneContent.Item(
                "Generic",
                Wordings(sheet?.generic ?? name, heading.sources)
            )
            return SceneContent(.productCard, heading, items: [item])
        }
        guard let sheet else { return unknownProduct(heading) }
        return SceneContent(
            .productCard,
            heading,
            lines: nameLine(sheet) + useLines,
            items: [.init("Generic", Wordings(sheet.generic, [.fact("NAMES")]))] + useItems
                + claimItem,
            supplies: useLines.isEmpty ? [useRequest] : []
        )
    }

    /// A product without facts: its name, what a document says, and what is missing.
    private func unknownProduct(_ heading: Wordings) -> SceneContent {
        var supplies = useLines.isEmpty ? [useRequest] : []
        if brief["generic_name"] == nil, material.needsPrescription {
            supplies.insert(SupplyRequest("generic_name", "the established name"), at: 0)
        }
        let name = heading.technical ?? material.name
        return SceneContent(
            .productCard,
            heading,
            lines: [Wordings("This is \(name).", heading.sources, required: true)] + useLines,
            items: genericOfBrief + claimItem,
            supplies: supplies
        )
    }

    private func nameLine(_ sheet: FactSheet) -> [Wordings] {
        let name = material.name.capitalisedFirst
        guard Phrase(name) != Phrase(sheet.spokenName) else {
            return [Wordings("This is \(material.spokenName).", [.fact("NAMES")], required: true)]
        }
        let sources: [SourceID] =
            material.medicine?.brand == nil
            ? [.brief(material.nameKey), .fact("NAMES")] : [.fact("NAMES")]
        return [
            Wordings("This is \(name).", [.brief(material.nameKey)], required: true),
            Wordings("The medicine in it is \(sheet.spokenName).", sources, required: true),
        ]
    }

    private var genericOfBrief: [SceneContent.Item] {
        brief["generic_name"].map { [.init("Generic", Wordings($0, [.brief("generic_name")]))] }
            ?? []
    }

    /// The client's claim, as what it is.
    private var claimItem: [SceneContent.Item] {
        brief["key_benefit"].map {
            [.init("Brief claim, no reference", Wordings($0, [.brief("key_benefit")]))]
        } ?? []
    }

    /// How the study was made.
    var design: SceneContent {
        let heading = Wordings("Study design", [.house])
        let own = claims("study")
        guard !own.isEmpty else {
            let need = SupplyRequest("study", "name, N, arms, endpoint, duration")
            return SceneContent(.supplyCard, heading, supplies: [need])
        }
        return SceneContent(.iconGrid, heading, lines: own)
    }

    /// The client's results; numbers are the client's and stand as given.
    var evidence: SceneContent? {
        guard let value = brief.value("clinical_data") else { return nil }
        let heading = Wordings("Results", "What a study found", [.brief("clinical_data")])
        switch value {
        case .json(let json):
            do throws(ClinicalData.Lacking) {
                return chart(of: try ClinicalData(json, product: material.name), heading)
            } catch {
                let need = error.things.joined(separator: ", ")
                let supply = SupplyRequest("clinical_data", need)
                return SceneContent(.supplyCard, heading, supplies: [supply])
            }
        case .text, .file:
            return SceneContent(.claimCard, heading, lines: claims("clinical_data"))
        }
    }

    /// Every arm with its patients; the figures stand on the chart.
    private func chart(of data: ClinicalData, _ heading: Wordings) -> SceneContent {
        let items = data.arms.map { arm in
            let figure =
                switch arm.result {
                case .value(let value): "\(Self.figure(value)) \(data.unit)"
                case .points(let points):
                    points.map {
                        "\(Self.figure($0.value)) \(data.unit) at \(Self.figure($0.time))"
                    }
                    .joined(separator: "; ")
                }
            return SceneContent.Item(
                "\(arm.label), N = \(arm.patients)",
                Wordings(figure, heading.sources)
            )
        }
        let line = Wordings("The results are shown on screen.", heading.sources, required: true)
        let picture: Picture = data.isOverTime ? .lineChart : .barChart
        return SceneContent(picture, heading, lines: [line], items: items)
    }

    /// A figure without needless decimals.
    private static func figure(_ value: Double) -> String {
        let text = value.text(decimals: 3)
        guard text.contains(".") else { return text }
        let digits = text.reversed().drop { $0 == "0" }.drop { $0 == "." }
        return String(String(digits).reversed())
    }

    /// The dosing text, from the label or the client.
    var dosing: SceneContent {
        let quotes = material.quotes(.dosing)
        let own = quotes.isEmpty ? claims("dosing") : quotes
        let heading = Wordings("Dosing", own.first?.sources ?? [.house])
        guard !own.isEmpty else {
            let need = SupplyRequest("dosing", "dosing text from the current label")
            return SceneContent(.supplyCard, heading, supplies: [need])
        }
        return SceneContent(.timeline, heading, lines: own)
    }
}
