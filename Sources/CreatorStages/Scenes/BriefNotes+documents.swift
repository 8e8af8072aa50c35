import CreatorCore

extension BriefNotes {
    /// What the client's documents replace, leave out, keep to themselves and are worded for.
    var documentNotes: [PlanNote] {
        guard material.documentName != nil else { return [] }
        return replaced + kept + unlisted + professional + results + cutNotes
    }

    /// Where a document speaks, built-in facts are silent; the reviewer hears where that is.
    private var replaced: [PlanNote] {
        guard material.sheet != nil else { return [] }
        let fields: [Fact.Field] = [
            .indication, .boxedWarning, .contraindication, .warning, .commonEvents, .mechanism,
        ]
        let replaced = fields.filter { field in
            !material.quotes(field).isEmpty && !(material.sheet?.facts(field) ?? []).isEmpty
        }
        guard !replaced.isEmpty else { return [] }
        let names = replaced.map { $0.rawValue.replacing("_", with: " ") }.joined(separator: ", ")
        return [
            PlanNote(
                .warn,
                "GND-CONFLICT",
                "the reference document replaces built-in facts on \(names); compare them"
            )
        ]
    }

    /// Built-in contraindications and warnings a document does not mention stay, and are named.
    private var kept: [PlanNote] {
        let lines = FilmContent(material).keptSafety.compactMap { line in
            line.text(material.audience == .hcp ? .technical : .plain, for: material.audience)
        }
        guard !lines.isEmpty else { return [] }
        let message =
            "\(document) does not mention these built-in contraindications and warnings, so the "
            + "film keeps them; compare: \(lines.joined(separator: " "))"
        return [PlanNote(.warn, "BAL-CONTRA", message)]
    }

    /// A use the documents do not list, although they list uses.
    private var unlisted: [PlanNote] {
        let isNamed = brief["condition"] ?? brief["indication"] != nil
        guard isNamed, let wish = material.wish, material.documentedUse == nil,
            !material.quotes(.indication).isEmpty
        else { return [] }
        let message =
            "the indications of \(document) do not name \(wish); the film says them as they are"
        switch material.indication {
        case .approved?, .limited?:
            return [PlanNote(.warn, "GND-CONFLICT", message)]
        case .otherBrand?, .notApproved?, .unknown?:
            return []
        case nil:
            return [PlanNote(.block, "IND-OFFLABEL", message)]
        }
    }

    /// Words of a label in a film for patients.
    private var professional: [PlanNote] {
        let texts = material.allQuotes
        guard material.audience == .patient, !texts.isEmpty else { return [] }
        let grade = ReadingGrade.grade(of: texts)
        let phrase = Phrase(texts.joined(separator: " "))
        guard grade > 9 || Self.labelTerms.contains(where: { phrase.contains($0) }) else {
            return []
        }
        let message =
            "the words of \(document) are for professionals (reading grade "
            + "\(grade.text(decimals: 1))), and the film quotes them as they are; give the patient "
            + "leaflet as reference_docs=@FILE, or use audience=hcp"
        return [PlanNote(.error, "REG-AUD", message)]
    }

    /// Terms that labels use among professionals.
    private static let labelTerms = [
        "indicated", "contraindicated", "contraindications", "hypersensitivity",
        "adverse reactions", "adverse events", "undesirable effects", "excipients", "posology",
        "patients should",
    ].map(Phrase.init)

    /// Results of studies stand in the document and not in the film.
    private var results: [PlanNote] {
        let count = material.documents.reduce(0) { $0 + $1.sentences(.efficacy).count }
        guard count > 0 else { return [] }
        let message =
            "\(document) has \(count) \(count == 1 ? "sentence" : "sentences") on study results; "
            + "the film does not say them; give clinical_data= to show results whole"
        return [PlanNote(.info, "GND-CUT", message)]
    }

    private var document: String { material.documentName ?? "" }

    /// What a long document says beyond what a film can quote.
    private var cutNotes: [PlanNote] {
        let fields: [Fact.Field] = [
            .indication, .boxedWarning, .contraindication, .warning, .commonEvents,
        ]
        return fields.compactMap { field in
            let count = material.documents.reduce(0) { $0 + $1.sentences(field).count }
            guard count > field.quoteLimit else { return nil }
            let name = field.rawValue.replacing("_", with: " ")
            return PlanNote(
                .warn,
                "GND-CUT",
                "the reference document has \(count) sentences on \(name); the film says the first \(field.quoteLimit); give a shorter text to choose them"
            )
        }
    }
}
