package import CreatorCore

/// Everything known for a film: the brief read against facts, topics and documents.
///
/// Planner, writer and feedback all work from it, so that what is planned can be said.
package struct FilmMaterial: Equatable, Sendable {
    /// What the client asked for.
    package let brief: Brief

    /// Who watches.
    package let audience: Audience

    /// The rules the film is held against.
    package let regions: [Region]

    /// The name to be shown for the product or the company.
    package let name: String

    /// The medicine's facts and the brand asked for, or `nil` for an unknown product.
    package let medicine: FactLibrary.Match?

    /// The condition asked for, in the client's words.
    package let wish: String?

    /// What the wish comes to against the approved uses, or `nil` without wish or facts.
    package let indication: IndicationMatch?

    /// Where the client's documents list the wish among their indications, or `nil`.
    package let documentedUse: SourceID?

    /// General knowledge on the condition the film may speak of.
    package let topic: ConditionTopic?

    /// The duty a compliance film teaches.
    package let duty: ComplianceTopic?

    /// The fact sheets the film may draw on, those of the client first.
    let library: FactLibrary

    /// The client's reference documents.
    package let documents: [ReferenceDocument]

    /// What went wrong while the brief was read, such as a broken fact file.
    package let readingNotes: [PlanNote]

    /// Reads a brief against the built-in facts and those the client brought.
    package init(_ brief: Brief, library: FactLibrary = .builtIn) {
        self.brief = brief
        audience = AudienceReader.audience(of: brief)
        regions = Region.regions(in: brief)
        let texts = ReferenceDocument.documents(in: brief)
        documents = texts
        let own = Self.ownSheets(in: brief)
        readingNotes = own.notes
        let shelf = library.adding(own.sheets)
        self.library = shelf
        name = (brief["drug_name"] ?? brief["brand_name"] ?? "").asName
        let isMedical = brief.videoType != .complianceVideo
        let found = isMedical ? Self.medicine(in: brief, shelf) : nil
        medicine = found
        let wish =
            isMedical ? (brief["condition"] ?? brief["indication"] ?? brief["topic"])?.asName : nil
        self.wish = wish
        let match = wish.flatMap { wish in
            found.flatMap { Self.match(wish, isTopic: wish == brief["topic"]?.asName, $0) }
        }
        indication = match
        let listed = wish.flatMap { DocumentedUse.source(of: $0, in: texts) }
        documentedUse = listed
        topic = Self.topic(
            wish: wish,
            match: listed == nil ? match : nil,
            medicine: listed == nil ? found : nil
        )
        duty = isMedical ? nil : ComplianceTopics.topic(in: brief["prompt"] ?? "")
    }

    private static func medicine(in brief: Brief, _ shelf: FactLibrary) -> FactLibrary.Match? {
        for key in ["drug_name", "brand_name"] {
            if let match = brief[key].flatMap(shelf.match) { return match }
        }
        return brief["generic_name"].flatMap(shelf.match)
    }

    private static func ownSheets(in brief: Brief) -> (sheets: [FactSheet], notes: [PlanNote]) {
        guard let text = brief["facts_file"] else { return ([], []) }
        do {
            return (try FactSheet.sheets(in: text, builtIn: false), [])
        } catch {
            return ([], [PlanNote(.error, "GND-UNKNOWN", "facts_file: \(error)")])
        }
    }

    /// What a wish comes to; of a topic, the condition named in it counts, and one that names none
    /// comes to nothing.
    private static func match(_ wish: String, isTopic: Bool, _ medicine: FactLibrary.Match)
        -> IndicationMatch?
    {
        let match = medicine.sheet.match(wish, brand: medicine.brand)
        guard isTopic, match == .unknown else { return match }
        return ConditionTopics.topic(in: wish).map {
            medicine.sheet.match($0.name, brand: medicine.brand)
        }
    }

    /// The condition the film may speak of: the one asked for where it is approved, else an
    /// approved one, since a film must not even suggest an unapproved use.
    private static func topic(
        wish: String?,
        match: IndicationMatch?,
        medicine: FactLibrary.Match?
    ) -> ConditionTopic? {
        let asked = wish.flatMap {
            ConditionTopics.topic(named: $0) ?? ConditionTopics.topic(in: $0)
        }
        guard let medicine else { return asked }
        switch match {
        case .approved?, .limited?: return asked
        case .otherBrand?, .notApproved?, .unknown?: break
        case nil:
            if let asked, medicine.sheet.match(asked.name, brand: medicine.brand).use != nil {
                return asked
            }
        }
        let conditions = medicine.sheet.uses(for: medicine.brand).flatMap {
            $0.conditions + $0.aliases
        }
        return conditions.lazy.compactMap { ConditionTopics.topic(named: $0) }.first
    }
}

extension FilmMaterial {
    /// The facts of the medicine, or `nil` for an unknown product.
    var sheet: FactSheet? { medicine?.sheet }

    /// The uses the film shows: the one asked for, or all of the brand when it is not approved.
    var shownUses: [FactSheet.Use] {
        guard let medicine else { return [] }
        if let use = indication?.use { return [use] }
        let uses = medicine.sheet.uses(for: medicine.brand)
        if indication == nil, let topic,
            let use = medicine.sheet.match(topic.name, brand: medicine.brand).use
        {
            return [use]
        }
        return uses
    }

    /// Whether the film names the product.
    var isBranded: Bool { brief["branded"]?.lowercased() != "no" }

    /// Whether the brief says, or the facts know, that a prescription is needed; unknown products
    /// count as needing one.
    var needsPrescription: Bool {
        if let answer = brief["rx"]?.lowercased() { return answer == "yes" }
        return sheet?.needsPrescription ?? true
    }

    /// The condition's name in both wordings, or the client's words for it.
    var conditionName: Wordings {
        if let topic { return Wordings(topic.name, topic.plainName, [.topic("K2")]) }
        return Wordings(wish ?? name, [.brief(wishKey)])
    }

    /// The name as it stands inside a sentence: established names are written small.
    var spokenName: String {
        guard let sheet, medicine?.brand == nil else { return name }
        let isEstablished = ([sheet.generic] + sheet.names).contains { Phrase($0) == Phrase(name) }
        return isEstablished ? sheet.spokenName : name
    }

    /// The field the wish came from.
    var wishKey: String {
        ["condition", "indication", "topic"].first { brief[$0] != nil } ?? "topic"
    }

    /// The field the product's name came from.
    var nameKey: String { brief["drug_name"] == nil ? "brand_name" : "drug_name" }

    /// The sentences of the documents about a field, as texts with their anchors.
    func quotes(_ field: Fact.Field) -> [Wordings] {
        documents.flatMap { document in
            document.sentences(field).prefix(field.quoteLimit).map { sentence in
                Wordings(sentence.spoken, [sentence.source(in: document.number)], required: true)
            }
        }
    }
}

extension Fact.Field {
    /// How many sentences of a document a film quotes; what is left out is said in a note.
    var quoteLimit: Int {
        switch self {
        case .contraindication: 8
        case .mechanism, .boxedWarning, .warning: 6
        case .commonEvents, .dosing: 4
        case .indication: 3
        case .mechanismHypothesis, .efficacy, .profile: 0
        }
    }
}

extension String {
    /// This text on one line, cut to the length a name can have on screen.
    var asName: String {
        let words = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard words.count > 80 else { return words }
        return String(words.prefix(79)).trimmed + "…"
    }
}
