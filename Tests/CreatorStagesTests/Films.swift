import CreatorCore
import CreatorStages

/// Briefs and tools the tests of this folder share.
enum Films {
    /// A brief of text fields; the test stops when it is refused.
    static func brief(_ type: VideoType, _ fields: [(String, String)]) throws -> Brief {
        try Brief(type, fields.map { Brief.Entry($0.0, .text($0.1)) })
    }

    /// How long sentences take, by letters: 12.1 letters a second at 145 words a minute.
    static let secondsOf: @Sendable ([String], Int) -> Double = { sentences, rate in
        let letters = sentences.reduce(0) { $0 + $1.count { $0.isLetter || $0.isNumber } }
        let speech = Double(letters) / (12.1 * Double(rate) / 145)
        return speech + 0.3 * Double(max(0, sentences.count - 1))
    }

    /// The writer of all tests.
    static let writer = ScriptWriter(secondsOf: secondsOf)

    /// The five films of the issue.
    static let standard: [(type: VideoType, fields: [(String, String)])] = [
        (.mechanismOfAction, [("drug_name", "Aspirin"), ("condition", "CVD"), ("region", "us")]),
        (
            .doctorAd,
            [("drug_name", "Lisinopril"), ("indication", "hypertension"), ("region", "us")]
        ),
        (
            .productAd,
            [("topic", "New diabetes medication"), ("brand_name", "DiabetEase"), ("region", "us")]
        ),
        (
            .socialMedia,
            [
                ("drug_name", "VitaBoost"), ("indication", "vitamin deficiency"),
                ("key_benefit", "Daily energy boost"), ("rx", "no"),
            ]
        ),
        (.complianceVideo, [("prompt", "adverse event reporting"), ("brand_name", "PharmaCorp")]),
    ]

    /// What a script says: one line a scene, with the sources of its sentences.
    static func spoken(in script: Script) -> String {
        script.narrations.map { narration in
            let labels = narration.sentences.flatMap(\.sources).map(\.label)
            var sources: [String] = []
            for label in labels where !sources.contains(label) { sources.append(label) }
            let words = narration.sentences.isEmpty ? "-" : narration.text
            return "\(narration.key): \(words) {\(sources.joined(separator: " "))}"
        }.joined(separator: "\n")
    }
}
