extension SpeechReader {
    func romanValue(_ position: Int) -> Int? {
        letters(position).flatMap { Self.romanNumerals[$0] }
    }

    /// Whether a numeral is one: "angiotensin II", but "IV" alone is "intravenous", "I" is I.
    func isRomanNumeral(_ word: String, at position: Int) -> Bool {
        if ["II", "III", "VII", "VIII"].contains(word) { return true }
        var before = position - 1
        if let sign = sign(before), sign == "-" || sign == "–" { before -= 1 }
        if before < position - 1, romanValue(before) != nil { return true }
        guard let noun = letters(before)?.lowercased() else { return false }
        if noun == "and" || noun == "or" || noun == "to" {
            return romanValue(before - 1).map { _ in
                letters(before - 2).map { Self.numeralNouns.contains($0.lowercased()) } ?? false
            } ?? false
        }
        return Self.numeralNouns.contains(noun)
    }

    private static let romanNumerals = [
        "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10,
        "XI": 11, "XII": 12, "XIII": 13,
    ]

    private static let numeralNouns: Set<String> = [
        "angiotensin", "type", "types", "phase", "phases", "class", "classes", "stage", "stages",
        "grade", "grades", "factor", "factors", "schedule", "bipolar", "antithrombin", "complex",
        "part", "parts", "chapter", "title", "annex", "appendix", "article", "section", "table",
        "category", "collagen", "trial", "level", "tier", "nerve", "zone", "step", "cohort", "arm",
    ]
}
