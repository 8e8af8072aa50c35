import CreatorCore
import CreatorStages

extension VisualDesign {
    /// The look a brief asks for; social films stand upright unless told otherwise.
    init(_ brief: Brief) {
        let usual: Aspect = brief.videoType == .socialMedia ? .vertical : .wide
        self.init(
            palette: brief["palette"].flatMap { Palette(rawValue: $0.lowercased()) } ?? .light,
            aspect: brief["aspect"].flatMap { Aspect(rawValue: $0) } ?? usual,
            accent: brief["brand_color"]
        )
    }
}

extension VoiceDirection {
    /// How a production is spoken at first: at the script's rate, terms as the brief says.
    init(for production: Production) throws(StageError) {
        guard let script = production.script else { throw .missing("script") }
        self.init(
            wordsPerMinute: script.wordsPerMinute,
            safetyWordsPerMinute: script.wordsPerMinute,
            pronunciations: try Self.pronunciations(in: production.brief["pronounce"] ?? "")
        )
    }

    /// Reads `term=re-SPELL-ing; term=...`.
    private static func pronunciations(
        in text: String
    ) throws(StageError) -> [VoiceDirection.Pronunciation] {
        var pronunciations: [Pronunciation] = []
        for entry in text.split(separator: ";") {
            let parts = entry.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard parts.count == 2, let term = parts.first, let respelling = parts.last else {
                throw StageError(
                    .usageValue,
                    "pronounce cannot be '\(text)'; write pronounce=\"lisinopril=lye-SIN-oh-pril\""
                )
            }
            pronunciations.append(Pronunciation(term, respelling))
        }
        return pronunciations
    }
}
