import CreatorCore

/// What the reviewer must know about a brief before anything is made.
struct BriefNotes {
    private let material: FilmMaterial

    init(_ material: FilmMaterial) {
        self.material = material
    }

    private var brief: Brief { material.brief }

    /// The notes, the gravest subjects first.
    var notes: [PlanNote] {
        indication + region + knowledge + claims + material.readingNotes + unusedKeys + unknownKeys
    }

    private var indication: [PlanNote] {
        guard let medicine = material.medicine, let match = material.indication else { return [] }
        let wish = material.wish ?? ""
        let name = medicine.brand ?? medicine.sheet.spokenName
        let uses = medicine.sheet.uses(for: medicine.brand).filter {
            medicine.sheet.fact($0.fact)?.isSpeakable == true
        }
        let listed = uses.compactMap(\.conditions.first).joined(separator: ", ")
        let rest =
            listed.isEmpty
            ? "the film asks for the indication" : "the film says the approved uses only: \(listed)"
        switch match {
        case .approved(let use):
            guard let owner = use.brand, medicine.brand == nil else { return [] }
            return [
                PlanNote(
                    .warn,
                    "IND-BRAND",
                    "this use belongs to \(owner); give drug_name=\(owner) if that is meant"
                )
            ]
        case .limited(_, let limit):
            return [
                PlanNote(
                    .warn,
                    "IND-LIMITS",
                    "for \(wish), \(name) is approved only as \(limit); the film says so"
                )
            ]
        case .otherBrand(let use):
            return [
                PlanNote(
                    .error,
                    "IND-BRAND",
                    "\(wish) is a use of \(use.brand ?? "another brand"), not of \(name); \(rest)"
                )
            ]
        case .notApproved(let note):
            return [
                PlanNote(
                    .block,
                    "IND-OFFLABEL",
                    "\(wish) is no approved use of \(name): \(note); \(rest)"
                )
            ]
        case .unknown:
            return [
                PlanNote(
                    .block,
                    "IND-OFFLABEL",
                    "the facts list no use of \(name) for \(wish); \(rest); if the label has it, give reference_docs=@FILE"
                )
            ]
        }
    }

    private var region: [PlanNote] {
        guard brief.videoType != .complianceVideo else { return [] }
        var notes: [PlanNote] = []
        if material.regions == [.who] {
            notes.append(
                PlanNote(
                    .info,
                    "REG-GLOBAL",
                    "no region is given, so the world's rules hold; set region=us, eu, uk or in"
                )
            )
        }
        if brief.videoType == .doctorAd, material.audience != .hcp {
            notes.append(
                PlanNote(
                    .warn,
                    "REG-AUD",
                    "doctor_ad speaks to prescribers; audience=\(material.audience.rawValue) changes its wording"
                )
            )
        }
        let isHidden = material.shownUses.contains { use in
            material.sheet?.fact(use.fact)?.isProfessionalOnly == true
        }
        if material.audience != .hcp, isHidden {
            notes.append(
                PlanNote(
                    .warn,
                    "REG-AUD",
                    "this use stands in professional labeling only; the public hears its plain wording"
                )
            )
        }
        let isPublic =
            material.audience == .patient && material.needsPrescription && material.isBranded
        guard isPublic, brief.videoType == .productAd || brief.videoType == .socialMedia else {
            return notes
        }
        let what = "a prescription medicine may not be advertised to the public here"
        for region in material.regions {
            switch region {
            case .us: break
            case .eu:
                notes.append(
                    PlanNote(
                        .block,
                        "REG-DTC-EU",
                        "\(what) (Directive 2001/83/EC, Article 88); use audience=hcp or branded=no"
                    )
                )
            case .uk:
                notes.append(
                    PlanNote(
                        .block,
                        "REG-DTC-UK",
                        "\(what) (Human Medicines Regulations 2012, reg 284); use audience=hcp or branded=no"
                    )
                )
            case .india:
                notes.append(
                    PlanNote(
                        .block,
                        "REG-DTC-IN",
                        "\(what) (Drugs Rules 1945); use audience=hcp or branded=no"
                    )
                )
            case .who:
                notes.append(
                    PlanNote(
                        .error,
                        "REG-DTC-WHO",
                        "advertising a prescription medicine to the public is lawful in few countries; set region=, or rx=no"
                    )
                )
            }
        }
        return notes
    }

    private var knowledge: [PlanNote] {
        var notes: [PlanNote] = []
        if let sheet = material.sheet, sheet.isBuiltIn {
            let title = sheet.sources.first?.title ?? sheet.generic
            notes.append(
                PlanNote(
                    .warn,
                    "REF-STALE",
                    "built-in facts (\(title)) are not reviewed; give reference_docs=@FILE"
                )
            )
        } else if material.sheet == nil, brief.videoType != .complianceVideo {
            notes.append(
                PlanNote(
                    .warn,
                    "GND-UNKNOWN",
                    "nothing is known about \(material.name); its scenes ask for what is missing; give reference_docs=@FILE or facts_file=@FILE"
                )
            )
        }
        if material.duty == nil, brief.videoType == .complianceVideo {
            let known = ComplianceTopics.all.map { $0.name.lowercased() }.joined(separator: ", ")
            notes.append(
                PlanNote(
                    .warn,
                    "GND-UNKNOWN",
                    "no lesson is known for '\((brief["prompt"] ?? "").asName)'; known are \(known)"
                )
            )
        }
        if material.sheet != nil, !material.documents.isEmpty { notes += documentNotes }
        notes += cutNotes
        if case .text? = brief.value("reference_docs") {
            notes.append(
                PlanNote(
                    .warn,
                    "REF-FILE",
                    "reference_docs is a name only; write reference_docs=@FILE to have the text read"
                )
            )
        }
        return notes
    }

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

    /// Where a document speaks, built-in facts are silent; the reviewer hears where that is.
    private var documentNotes: [PlanNote] {
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

    private var claims: [PlanNote] {
        [
            "key_benefit", "moa_summary", "clinical_data", "study", "safety", "boxed_warning",
            "dosing",
        ]
        .filter { brief[$0] != nil }
        .map {
            PlanNote(
                .warn,
                "GND-BRIEF",
                "\($0) stands as the client's own words, without a reference"
            )
        }
    }

    /// Keys that are understood but change nothing in the built-in studio.
    private var unusedKeys: [PlanNote] {
        var notes: [PlanNote] = []
        if let language = brief["language"]?.lowercased(), !language.hasPrefix("en") {
            notes.append(
                PlanNote(
                    .warn,
                    "BRF-UNUSED",
                    "language=\(language) is not built in; the film speaks English"
                )
            )
        }
        for key in ["script_file", "online", "ae_table"] where brief[key] != nil {
            notes.append(
                PlanNote(.warn, "BRF-UNUSED", "\(key) is not used by the built-in planner")
            )
        }
        return notes
    }

    private var unknownKeys: [PlanNote] {
        brief.unknownKeys.map { key in
            let near = Likeness.nearest(to: key, in: BriefSchema.all.map(\.key))
            let hint = near.map { "; did you mean \($0)?" } ?? ""
            return PlanNote(
                .warn,
                "BRF-KEY",
                "no rule knows the key '\(key)'; it changes nothing\(hint)"
            )
        }
    }
}
