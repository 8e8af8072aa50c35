import CreatorCore

extension BriefNotes {
    /// What region and audience forbid or ask for.
    var region: [PlanNote] {
        guard brief.videoType != .complianceVideo else { return [] }
        return world + audience + (isPublicAdvertising ? material.regions.compactMap(ban) : [])
    }

    private var world: [PlanNote] {
        let unknown = Region.unknown(in: brief)
        if !unknown.isEmpty {
            let known = Region.allCases.map(\.rawValue).joined(separator: ", ")
            let held = material.regions.map(\.rawValue).joined(separator: ", ")
            let names = unknown.joined(separator: ", ")
            let message =
                "region=\(names) is not known; known are \(known); the rules of \(held) hold"
            return [PlanNote(.warn, "REG-GLOBAL", message)]
        }
        guard material.regions == [.who] else { return [] }
        let message = "no region is given, so the world's rules hold; set region=us, eu, uk or in"
        return [PlanNote(.info, "REG-GLOBAL", message)]
    }

    private var audience: [PlanNote] {
        guard material.audience != .hcp else { return [] }
        var messages: [String] = []
        if brief.videoType == .doctorAd {
            let audience = material.audience.rawValue
            messages.append(
                "doctor_ad speaks to prescribers; audience=\(audience) changes its wording"
            )
        }
        let isHidden =
            material.quotes(.indication).isEmpty
            && material.shownUses.contains { use in
                material.sheet?.fact(use.fact)?.isProfessionalOnly == true
            }
        if isHidden {
            messages.append(
                "this use stands in professional labeling only; the public hears its plain wording"
            )
        }
        return messages.map { PlanNote(.warn, "REG-AUD", $0) }
    }

    /// Whether the film advertises a prescription medicine to the public.
    private var isPublicAdvertising: Bool {
        let isAdvert = brief.videoType == .productAd || brief.videoType == .socialMedia
        return isAdvert && material.audience == .patient && material.needsPrescription
            && material.isBranded
    }

    private func ban(in region: Region) -> PlanNote? {
        let law: (rule: String, text: String)
        switch region {
        case .us: return nil
        case .eu: law = ("REG-DTC-EU", "Directive 2001/83/EC, Article 88")
        case .uk: law = ("REG-DTC-UK", "Human Medicines Regulations 2012, reg 284")
        case .india: law = ("REG-DTC-IN", "Drugs Rules 1945")
        case .who:
            let message =
                "advertising a prescription medicine to the public is lawful in few countries; "
                + "set region=, or rx=no"
            return PlanNote(.error, "REG-DTC-WHO", message)
        }
        let message =
            "a prescription medicine may not be advertised to the public here (\(law.text)); "
            + "use audience=hcp or branded=no"
        return PlanNote(.block, law.rule, message)
    }
}
