import CreatorCore

extension BriefNotes {
    /// What the wish for a use comes to, and whether the brand has a use that can be said.
    var indication: [PlanNote] {
        guard let medicine = material.medicine else { return [] }
        let match = material.indication
        let wish = match.map { note(on: $0, of: medicine) } ?? open(medicine)
        return [wish, foreignLabel(of: medicine, match)].compactMap(\.self)
    }

    /// A topic that names no condition anything is known about.
    private func open(_ medicine: FactLibrary.Match) -> PlanNote? {
        guard let topic = material.wish else { return nil }
        let message =
            "'\(topic)' names no use that is known; \(shown(of: medicine)); "
            + "if it means another use, that use is not shown"
        return PlanNote(.warn, "IND-OFFLABEL", message)
    }

    /// A brand whose label the facts do not restate, so that no use of it can be said.
    private func foreignLabel(of medicine: FactLibrary.Match, _ match: IndicationMatch?)
        -> PlanNote?
    {
        let sheet = medicine.sheet
        guard let brand = medicine.brand ?? match?.use?.brand,
            let label = sheet.labelOfAnotherBrand(than: brand),
            material.quotes(.indication).isEmpty,
            !material.shownUses.contains(where: { sheet.fact($0.fact)?.isSpeakable == true })
        else { return nil }
        let message =
            "the built-in facts restate the label of \(label), not of \(brand): they hold no "
            + "use of \(brand), and mechanism and safety are those of \(label); "
            + "give the label of \(brand) as reference_docs=@FILE"
        return PlanNote(.block, "IND-BRAND", message)
    }

    private func note(on match: IndicationMatch, of medicine: FactLibrary.Match) -> PlanNote? {
        let wish = material.wish ?? ""
        let name = medicine.brand ?? medicine.sheet.spokenName
        if let source = material.documentedUse { return documented(match, source, name, wish) }
        let rest = shown(of: medicine)
        switch match {
        case .approved(let use):
            guard let owner = use.brand, medicine.brand == nil else { return nil }
            let message = "this use belongs to \(owner); give drug_name=\(owner) if that is meant"
            return PlanNote(.warn, "IND-BRAND", message)
        case .limited(_, let limit):
            let message = "for \(wish), \(name) is approved only as \(limit); the film says so"
            return PlanNote(.warn, "IND-LIMITS", message)
        case .otherBrand(let use):
            let owner = use.brand ?? "another brand"
            return PlanNote(
                .error,
                "IND-BRAND",
                "\(wish) is a use of \(owner), not of \(name); \(rest)"
            )
        case .notApproved(let note):
            let message = "\(wish) is no approved use of \(name): \(note); \(rest)"
            return PlanNote(.block, "IND-OFFLABEL", message)
        case .unknown:
            let way =
                material.documentName.map { "\($0) does not list it either" }
                ?? "if the label has it, give reference_docs=@FILE"
            let message = "the facts list no use of \(name) for \(wish); \(rest); \(way)"
            return PlanNote(.block, "IND-OFFLABEL", message)
        }
    }

    /// A use the client's document lists: it wins over the facts, and the reviewer compares.
    private func documented(
        _ match: IndicationMatch,
        _ source: SourceID,
        _ name: String,
        _ wish: String
    ) -> PlanNote? {
        guard match.use == nil else { return nil }
        let message =
            "the built-in facts list no use of \(name) for \(wish); "
            + "\(material.documentName ?? "the document") does (\(source.label)), and the film "
            + "says it; compare them"
        return PlanNote(.warn, "IND-OFFLABEL", message)
    }

    /// What the film says where the wish may not be shown.
    private func shown(of medicine: FactLibrary.Match) -> String {
        if !material.quotes(.indication).isEmpty, let document = material.documentName {
            return "the film says the indications of \(document) only"
        }
        let uses = medicine.sheet.uses(for: medicine.brand).filter {
            medicine.sheet.fact($0.fact)?.isSpeakable == true
        }
        let listed = uses.flatMap(\.conditions).joined(separator: ", ")
        return listed.isEmpty
            ? "the film asks for the indication" : "the film says the approved uses only: \(listed)"
    }
}
