/// Which words left to the voice deserve a listener: names, and long words of an odd build.
enum GuessedWords {
    /// Whether a spoken word in no lexicon may well be said wrongly.
    ///
    /// flite's lexicon leaves out what its rules say right, so absence alone means nothing: what
    /// counts is the shape of a drug's name, inner capitals, or length without an English ending.
    static func isDoubtful(spoken: String, display: String) -> Bool {
        let letters = display.filter { $0.isLetter || "-–/0123456789".contains($0) }
        let isName = letters.allSatisfy(\.isLetter)
        if isName, letters.dropFirst().contains(where: \.isUppercase),
            letters.contains(where: \.isLowercase),
            spoken.count > 3
        {
            return true
        }
        guard spoken.count >= 7 else { return false }
        if stems.contains(where: spoken.hasSuffix) { return true }
        return spoken.count >= 11 && !endings.contains(where: spoken.hasSuffix)
    }

    /// INN stems, and endings of biochemical names.
    private static let stems = [
        "mab", "nib", "pril", "sartan", "statin", "olol", "dipine", "prazole", "gliptin",
        "gliflozin", "glutide", "cept", "vir", "mycin", "cillin", "floxacin", "cycline", "oxetine",
        "triptan", "setron", "dronate", "parin", "xaban", "grel", "platin", "rubicin", "taxel",
        "azole", "caine", "azepam", "barbital", "profen", "coxib", "lukast", "terol", "tropium",
        "zepine", "triptyline", "idone", "apine", "kinra", "stim", "tide", "ciclib", "parib",
        "rafenib", "degib", "fibrate", "gliptan", "thiazide", "semide", "lactone",
    ]

    private static let endings = [
        "ing", "ings", "ed", "ly", "tion", "tions", "sion", "sions", "ment", "ments", "ness",
        "ity", "ities", "ous", "ive", "ives", "able", "ible", "ally", "ance", "ence", "ances",
        "ences", "ship", "ological", "ology", "ologist", "ologists", "ional", "ician", "icians",
        "ants", "ents", "ant", "ent", "ical", "ary", "ory", "ism", "ist", "ists", "ated", "ates",
        "ators", "ator", "izes", "ized", "ful", "less", "self", "selves", "ward", "wards", "graph",
        "al", "ic", "ies", "cy", "nue", "care",
        "meter", "meters", "gram", "grams", "als", "ular", "aphy", "hood",
    ]
}
