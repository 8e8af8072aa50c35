/// How well a caption may be broken after a word, by the words around the break.
struct CaptionBreaks {
    /// A break here would tear a dose, or an article from its noun.
    static let forbidden = 10_000.0

    private let words: [String]

    /// The cost of a break after each word but the last; small is good.
    let costs: [Double]

    /// Looks at all words of a scene at once, and at which of them end a sentence.
    init(words: [String], sentenceEnds: Set<Int>) {
        self.words = words
        costs = words.indices.map { index in
            guard index + 1 < words.count else { return 0 }
            if sentenceEnds.contains(index) { return -3 }
            return Self.cost(words[index], words[index + 1])
        }
    }

    private static func cost(_ word: String, _ next: String) -> Double {
        if isForbidden(word, next) { return forbidden }
        guard let last = word.last(where: { !"\"')]”’".contains($0) }) else { return 4 }
        if ".?!;:".contains(last) { return 0 }
        if ",—–".contains(last) { return 0.5 }
        let following = plain(next)
        if conjunctions.contains(following) { return 1.5 }
        if prepositions.contains(following) { return 2 }
        let before = plain(word)
        if conjunctions.contains(before) || prepositions.contains(before) { return 9 }
        if auxiliaries.contains(before) { return 6 }
        return 4
    }

    /// Whether two words are one thing: "81 mg", "the tablet", "type 2", "p < 0.001".
    static func isForbidden(_ word: String, _ next: String) -> Bool {
        let before = plain(word)
        let after = plain(next)
        if endsClause(word) { return false }
        if determiners.contains(before) { return true }
        if titles.contains(before) { return true }
        if isSign(word) || isSign(next) { return true }
        if isNumber(word) || numberWords.contains(before) {
            return isUnit(next) || !after.isEmpty && !isFunctionWord(after)
        }
        if isNumber(next) || isIdentifier(next) || romanNumerals.contains(stripped(next))
            || isSingleLetter(next)
        {
            return !isFunctionWord(before)
        }
        return isUnit(word) && next.hasPrefix("/")
    }

    private static func endsClause(_ word: String) -> Bool {
        guard let last = word.last(where: { !"\"')]”’".contains($0) }) else { return false }
        return ".?!;:,".contains(last) && !titles.contains(plain(word)) && !isAbbreviation(word)
    }

    private static func isAbbreviation(_ word: String) -> Bool {
        ["e.g.", "i.e.", "vs.", "Dr.", "No.", "approx."].contains(word)
    }

    /// A word without punctuation, in small letters.
    private static func plain(_ word: String) -> String { stripped(word).lowercased() }

    private static func stripped(_ word: String) -> String {
        let isPart: (Character) -> Bool = { $0.isLetter || $0.isNumber }
        guard let first = word.firstIndex(where: isPart), let last = word.lastIndex(where: isPart)
        else { return "" }
        return String(word[first...last])
    }

    private static func isSign(_ word: String) -> Bool {
        !word.isEmpty && word.allSatisfy { "<>≤≥=±×+−–-%/~≈".contains($0) }
    }

    private static func isNumber(_ word: String) -> Bool {
        guard let first = word.first(where: { !"(\"'$€£<>≤≥±~≈+-−".contains($0) }) else {
            return false
        }
        return first.isNumber
    }

    private static func isSingleLetter(_ word: String) -> Bool {
        let core = stripped(word)
        return core.count == 1 && core.first?.isUppercase ?? false && core != "I"
    }

    /// Whether a word only makes sense after a name: "A2", "B12".
    private static func isIdentifier(_ word: String) -> Bool {
        let core = stripped(word)
        return core.count <= 3 && core.first?.isUppercase ?? false && core.last?.isNumber ?? false
    }

    private static func isUnit(_ word: String) -> Bool {
        let sign = stripped(word).prefix { $0 != "/" }
        return MeasureUnit.named(String(sign)) != nil || word.hasPrefix("%") || word.hasPrefix("°")
    }

    private static func isFunctionWord(_ word: String) -> Bool {
        conjunctions.contains(word) || prepositions.contains(word) || auxiliaries.contains(word)
            || word == "a"
    }

    private static let determiners: Set<String> = [
        "a", "an", "the", "this", "that", "these", "those", "your", "their", "its", "our", "my",
        "his", "her", "no", "each", "every", "some", "any",
    ]

    private static let titles: Set<String> = ["dr", "mr", "mrs", "ms", "prof", "no", "fig", "st"]

    private static let conjunctions: Set<String> = [
        "and", "or", "but", "nor", "so", "yet", "because", "although", "if", "when", "while",
        "that", "which", "who", "where", "as", "than", "whether", "unless", "until",
    ]

    private static let prepositions: Set<String> = [
        "of", "in", "on", "at", "to", "for", "with", "by", "from", "into", "about", "after",
        "before", "during", "without", "within", "through", "between", "under", "over", "against",
        "among", "including", "per", "versus", "vs",
    ]

    private static let auxiliaries: Set<String> = [
        "is", "are", "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "can",
        "could", "may", "might", "must", "should", "will", "would", "not", "it", "you", "we",
        "they", "i", "he", "she",
    ]

    private static let numberWords = NumberWords.names.union(["hundred", "thousand", "million"])

    private static let romanNumerals: Set<String> = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X",
    ]
}
