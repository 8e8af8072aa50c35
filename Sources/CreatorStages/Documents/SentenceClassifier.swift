/// Tells what a sentence is about by its heading, and else by its words.
enum SentenceClassifier {
    private static let headings: [(phrases: [String], field: Fact.Field)] = [
        (["boxed warning", "black box warning"], .boxedWarning),
        (
            [
                "contraindications", "contraindication", "do not use", "when not to use",
                "do not take", "must not take",
            ],
            .contraindication
        ),
        (
            [
                "adverse reactions", "adverse events", "side effects", "undesirable effects",
                "possible side effects",
            ], .commonEvents
        ),
        (
            [
                "warnings", "warning", "precautions", "special warnings",
                "warnings and precautions",
                "use with caution",
            ], .warning
        ),
        (
            [
                "mechanism of action", "pharmacodynamics", "pharmacodynamic properties",
                "how it works", "clinical pharmacology",
            ], .mechanism
        ),
        (
            [
                "dosage", "posology", "dosage and administration", "dosing", "how to take",
                "recommended dose",
            ],
            .dosing
        ),
        (
            [
                "indications", "indication", "therapeutic indications", "indications and usage",
                "what it is used for",
            ], .indication
        ),
    ]

    private static let words: [(phrases: [String], field: Fact.Field)] = [
        (["boxed warning"], .boxedWarning),
        (
            [
                "is contraindicated", "are contraindicated", "contraindicated in",
                "must not be used", "do not use",
            ], .contraindication
        ),
        (
            [
                "is indicated", "are indicated", "indicated for", "indicated as", "is used to",
                "is used for", "are used to", "are used for",
            ], .indication
        ),
        (["adverse reactions", "side effects", "adverse events"], .commonEvents),
        (
            [
                "mechanism of action", "inhibits", "binds to", "binds", "activates the",
                "blocks", "works by", "acts by",
            ], .mechanism
        ),
        (["recommended dose", "starting dose", "once daily", "twice daily"], .dosing),
    ]

    /// The tables taken apart once: a document may have a hundred thousand sentences.
    private static let headingRows = headings.map {
        (phrases: $0.phrases.map(Phrase.init), field: $0.field)
    }
    private static let wordRows = words.map {
        (phrases: $0.phrases.map(Phrase.init), field: $0.field)
    }

    /// What a heading announces, or `nil`.
    static func field(ofHeading heading: String) -> Fact.Field? {
        let phrase = Phrase(heading)
        return headingRows.first { row in row.phrases.contains { phrase.contains($0) } }?.field
    }

    /// Whether a line is one of the known headings and nothing else, numbers aside.
    static func isHeading(_ line: String) -> Bool {
        let bare = Phrase(words: Phrase(line).words.filter { !$0.allSatisfy(\.isNumber) })
        return headingRows.contains { $0.phrases.contains(bare) }
    }

    /// What a sentence is about: its heading decides, then its words.
    static func field(of sentence: String, under heading: String?) -> Fact.Field? {
        let announced = heading.flatMap { title in
            field(ofHeading: title) ?? (title.last == ":" ? field(ofWords: title) : nil)
        }
        let own = field(ofWords: sentence)
        // Leaflets tell what a medicine does and what it is for under one heading.
        let isAside = announced == .indication && own == .mechanism
        let found = isAside ? own : announced ?? own
        return found == .mechanism && tellsResults(sentence) ? .efficacy : found
    }

    /// What a sentence is about by its own words, or `nil`.
    static func field(ofWords sentence: String) -> Fact.Field? {
        let phrase = Phrase(sentence)
        return wordRows.first { row in row.phrases.contains { phrase.contains($0) } }?.field
    }

    /// Whether a sentence on the medicine's working tells results of a study instead.
    private static func tellsResults(_ sentence: String) -> Bool {
        let words = Set(Phrase(sentence).words)
        return sentence.contains("%") || !words.isDisjoint(with: results)
    }

    private static let results: Set<String> = [
        "placebo", "study", "studies", "trial", "trials", "randomized", "randomised", "blind",
        "versus", "endpoint", "endpoints", "efficacy", "hazard", "confidence",
    ]
}
