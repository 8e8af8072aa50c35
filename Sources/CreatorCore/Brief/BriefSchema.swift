/// Which fields each video type needs, and which every type understands.
package enum BriefSchema {
    /// The keys `start` refuses to go without, in the order they are asked for.
    package static func required(for type: VideoType) -> [String] {
        switch type {
        case .productAd: ["topic", "brand_name"]
        case .mechanismOfAction: ["drug_name", "condition"]
        case .doctorAd: ["drug_name", "indication"]
        case .socialMedia: ["drug_name", "indication"]
        case .complianceVideo: ["prompt", "brand_name"]
        }
    }

    /// Every known field, required ones of the type first.
    package static func fields(for type: VideoType) -> [BriefField] {
        fieldsByType[type, default: all]
    }

    private static let fieldsByType = Dictionary(
        uniqueKeysWithValues: VideoType.allCases.map { type in
            let needed = required(for: type)
            let others = all.filter { !needed.contains($0.key) }
            return (type, needed.compactMap { field($0) } + others)
        }
    )

    /// The field with a key, or `nil` for an unknown key.
    package static func field(_ key: String) -> BriefField? {
        all.first { $0.key == key }
    }

    /// Every known field.
    package static let all: [BriefField] = subjects + direction + identity + evidence + production

    private static let subjects = [
        BriefField("topic", "what the advert is about, for example a condition"),
        BriefField("brand_name", "the brand, or the company of a compliance video"),
        BriefField("drug_name", "the medicine, by generic or brand name"),
        BriefField("condition", "the disease a mechanism video is about"),
        BriefField("indication", "the use to be shown, as in the label"),
        BriefField("prompt", "what a compliance video teaches"),
    ]

    private static let direction = [
        BriefField(
            "audience",
            .choice(["hcp", "patient"]),
            "who watches: wording and safety follow"
        ),
        BriefField("target_audience", "who watches, in your own words"),
        BriefField("persona", "the viewer in mind"),
        BriefField("tone", "for example calm, warm, formal"),
        BriefField("region", "us, eu, uk, in or who; several with commas"),
        BriefField("language", "language of the narration; en is built in"),
        BriefField("duration", .number(10...600), "length to aim at, in seconds"),
        BriefField("depth", .choice(["intro", "standard", "deep"]), "how far a mechanism goes"),
        BriefField("key_benefit", "a benefit in your words; shown as an unreferenced brief claim"),
        BriefField("moa_summary", "the mechanism in your words"),
    ]

    private static let identity = [
        BriefField("generic_name", "the established name"),
        BriefField("drug_class", "the pharmacological class"),
        BriefField("target", "the molecular target, for a medicine without built-in facts"),
        BriefField("pathway", "the pathway, steps separated by >"),
        BriefField("rx", .choice(["yes", "no"]), "whether a prescription is needed"),
        BriefField("branded", .choice(["yes", "no"]), "whether a social video names the product"),
        BriefField("company", "the company on the end card"),
        BriefField("logo_path", .document, "a logo picture"),
        BriefField("product_image_path", .document, "a pack shot"),
        BriefField("image_paths", .document, "further pictures"),
        BriefField("assets", "further material, as JSON"),
        BriefField("brand_color", .color, "the accent colour"),
        BriefField("pi_url", "where the full prescribing information is"),
        BriefField("toll_free", "telephone number on the end card"),
        BriefField("job_code", "your document code"),
        BriefField("prep_date", "date of preparation"),
        BriefField("approval_code", "without it every film carries a DRAFT mark"),
        BriefField("launch_date", "date of launch"),
        BriefField("additional_monitoring", .choice(["yes", "no"]), "black triangle"),
    ]

    private static let evidence = [
        BriefField(
            "reference_docs",
            .document,
            "label, SmPC or study text: @file; wins over built-in facts"
        ),
        BriefField("facts_file", .document, "facts of your own, as JSON"),
        BriefField("clinical_data", "results, as text or JSON rows"),
        BriefField("study", "name, N, arms, endpoint, time, p, CI"),
        BriefField("dosing", "dosing text from the label"),
        BriefField("ae_table", "adverse events, as JSON rows"),
        BriefField("safety", "safety information for a medicine without built-in facts"),
        BriefField("boxed_warning", "boxed warning text"),
        BriefField("policy_id", "number of the policy taught"),
        BriefField("policy_version", "its version"),
        BriefField("effective_date", "since when it holds"),
        BriefField("policy_deadline", "your own reporting limit, for example one business day"),
        BriefField("contact", "whom to tell"),
        BriefField("quiz", .choice(["yes", "no"]), "whether a compliance video asks a question"),
    ]

    private static let production = [
        BriefField(
            "quality",
            .choice(["low", "medium", "high"]),
            "640x360, 1280x720 or 1920x1080"
        ),
        BriefField("aspect", .choice(["16:9", "9:16", "1:1", "4:5"]), "shape of the picture"),
        BriefField("palette", .choice(["light", "dark", "high-contrast"]), "colours of the film"),
        BriefField("animations", .choice(["on", "off"]), "off leaves the animations stage out"),
        BriefField("captions", .choice(["soft", "burned", "off"]), "captions in the film"),
        BriefField(
            "platform",
            .choice(["reels", "shorts", "tiktok", "linkedin"]),
            "where it is posted"
        ),
        BriefField("voice", "narrator's voice"),
        BriefField("wpm", .number(90...180), "words spoken a minute"),
        BriefField("pronounce", "term=re-SPELL-ing; several with semicolons"),
        BriefField("music", "music file"),
        BriefField("script_file", .document, "a script of your own, one paragraph a scene"),
        BriefField("online", .choice(["openfda"]), "look the label up online"),
    ]
}

extension BriefField {
    /// Creates a field of free text.
    fileprivate init(_ key: String, _ help: String) {
        self.init(key, .text, help)
    }
}
