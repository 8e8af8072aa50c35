import CreatorCore

/// What the reviewer must know about a brief before anything is made.
struct BriefNotes {
    let material: FilmMaterial

    init(_ material: FilmMaterial) {
        self.material = material
    }

    var brief: Brief { material.brief }

    /// The notes, the gravest subjects first.
    var notes: [PlanNote] {
        indication + region + knowledge + claims + material.readingNotes + unusedKeys + unknownKeys
    }

    private var knowledge: [PlanNote] { facts + documentNotes + fileNotes }

    /// How far the subject is known.
    private var facts: [PlanNote] {
        if brief.videoType == .complianceVideo {
            guard material.duty == nil else { return [] }
            let known = ComplianceTopics.all.map { $0.name.lowercased() }.joined(separator: ", ")
            let prompt = (brief["prompt"] ?? "").asName
            let message = "no lesson is known for '\(prompt)'; known are \(known)"
            return [PlanNote(.warn, "GND-UNKNOWN", message)]
        }
        guard let sheet = material.sheet else {
            let message =
                material.documentName.map { document in
                    "nothing is built in about \(material.name); the film says what \(document) says, and asks for the rest"
                }
                ?? "nothing is known about \(material.name); its scenes ask for what is missing; give reference_docs=@FILE or facts_file=@FILE"
            return [PlanNote(.warn, "GND-UNKNOWN", message + likelyName)]
        }
        guard sheet.isBuiltIn else { return [] }
        let title = sheet.sources.first?.title ?? sheet.generic
        let rest =
            material.documentName.map { "they stand where \($0) is silent" }
            ?? "give reference_docs=@FILE"
        let message = "built-in facts (\(title)) are not reviewed; \(rest)"
        return [PlanNote(.warn, "REF-STALE", message)]
    }

    /// A known medicine the name is nearly spelled like; never taken for it.
    private var likelyName: String {
        let sheets = material.library.sheets
        let names = sheets.flatMap { $0.names + $0.brands }
        let wanted = Phrase(material.name).words.joined(separator: " ")
        let known = Dictionary(
            names.map { ($0.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let near = Likeness.nearest(to: wanted, in: known.keys.sorted())
        return near.flatMap { known[$0] }.map { "; did you mean \($0)?" } ?? ""
    }

    private var fileNotes: [PlanNote] {
        guard case .text? = brief.value("reference_docs") else { return [] }
        let message =
            "reference_docs is a name only; write reference_docs=@FILE to have the text read"
        return [PlanNote(.warn, "REF-FILE", message)]
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
        let keys = [
            "script_file", "online", "ae_table", "assets", "image_paths", "music", "platform",
            "voice", "launch_date", "additional_monitoring", "tone", "persona",
        ]
        for key in keys where brief[key] != nil {
            notes.append(
                PlanNote(.warn, "BRF-UNUSED", "\(key) changes nothing in the built-in studio")
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
