/// How one run of letters is said, apart from its neighbours.
enum WordReading {
    /// The spoken words of a run of letters; in a heading, capitals carry no meaning.
    static func words(of word: String, isHeading: Bool = false) -> [String] {
        if word.hasPrefix("µ") { return ["micro"] + words(of: String(word.dropFirst())) }
        if isHeading, SpokenAcronyms.shortWords.contains(word) { return [word.lowercased()] }
        if let reading = SpokenAcronyms.reading(of: word) { return reading }
        if let (stem, ending) = possessive(word) {
            var words = words(of: stem, isHeading: isHeading)
            guard let last = words.popLast() else { return [word.lowercased()] }
            return words + [last + ending]
        }
        if word.contains("'") { return [word.lowercased()] }
        if word.dropFirst().allSatisfy(\.isLowercase) { return small(word) }
        if word.allSatisfy(\.isUppercase) { return capitals(word) }
        if word.hasSuffix("s"), word.dropLast().allSatisfy(\.isUppercase) {
            return plural(of: String(word.dropLast()))
        }
        return mixed(word)
    }

    /// Reads a word in small letters; two or three of them without a vowel are letters.
    private static func small(_ word: String) -> [String] {
        let hasVowel = word.contains { vowels.contains(uppercase($0)) }
        guard word.count <= 3, !hasVowel, !["hmm", "shh", "nth", "pst"].contains(word.lowercased())
        else { return [word.lowercased()] }
        return word.map { String($0).uppercased() }
    }

    /// Reads a word in capitals: as letters when short or not to be pronounced.
    private static func capitals(_ word: String) -> [String] {
        if SpokenAcronyms.shortWords.contains(word) { return [word.lowercased()] }
        let isSpelled = word.count <= 3 || (word.count <= 5 && !isPronounceable(word))
        let hasVowel = word.contains { vowels.contains($0) }
        return isSpelled || !hasVowel ? word.map { String($0) } : [word.lowercased()]
    }

    /// Whether capitals make an English syllable: starts and ends as words do.
    private static func isPronounceable(_ word: String) -> Bool {
        var run = 0
        var longest = 0
        for letter in word {
            run = vowels.contains(letter) ? 0 : run + 1
            longest = max(longest, run)
        }
        let first = word.prefix { !vowels.contains($0) }
        let last = word.reversed().prefix { !vowels.contains($0) }
        return longest <= 2 && (first.count < 2 || onsets.contains(String(first)))
            && (last.count < 2 || codas.contains(String(last.reversed())))
            && word.contains { vowels.contains($0) }
    }

    private static func plural(of form: String) -> [String] {
        var words = words(of: form)
        guard let last = words.popLast() else { return [] }
        return words + [last + "s"]
    }

    private static func possessive(_ word: String) -> (String, String)? {
        guard word.hasSuffix("'s"), word.count > 2 else { return nil }
        return (String(word.dropLast(2)), "'s")
    }

    /// Reads mixed capitals by their parts: "VitaBoost" is "vita boost", "LpPLA" letters.
    private static func mixed(_ word: String) -> [String] {
        let lower = word.lowercased()
        if LexiconTerms.table[lower] != nil { return [lower] }
        if lower.hasPrefix("mc"), word.dropFirst(3).allSatisfy(\.isLowercase) { return [lower] }
        return parts(of: word).flatMap { part -> [String] in
            if let reading = SpokenAcronyms.reading(of: part) { return reading }
            if part.count == 1 { return [part.uppercased()] }
            if part.allSatisfy(\.isUppercase) { return capitals(part) }
            let isSpellable = part.count > 2 || part.contains { vowels.contains(uppercase($0)) }
            return isSpellable ? [part.lowercased()] : part.map { String($0).uppercased() }
        }
    }

    /// Cuts before a capital after a small letter, and before a capital that starts a word.
    private static func parts(of word: String) -> [String] {
        let letters = Array(word)
        var parts: [String] = []
        var current = ""
        for (index, letter) in letters.enumerated() {
            let followsSmall = index > 0 && letters[index - 1].isLowercase
            let startsWord =
                index > 0 && index + 2 < letters.count && letters[index - 1].isUppercase
                && letters[index + 1].isLowercase && letters[index + 2].isLowercase
            if letter.isUppercase, followsSmall || startsWord, !current.isEmpty {
                parts.append(current)
                current = ""
            }
            current.append(letter)
        }
        return parts + (current.isEmpty ? [] : [current])
    }

    private static func uppercase(_ letter: Character) -> Character {
        letter.uppercased().first ?? letter
    }

    private static let vowels: Set<Character> = ["A", "E", "I", "O", "U", "Y"]

    private static let onsets: Set<String> = [
        "BL", "BR", "CH", "CL", "CR", "DR", "FL", "FR", "GL", "GR", "PH", "PL", "PR", "QU", "SC",
        "SH", "SK", "SL", "SM", "SN", "SP", "ST", "SW", "TH", "TR", "TW", "WH", "WR",
    ]

    private static let codas: Set<String> = [
        "CK", "CT", "FT", "LD", "LF", "LK", "LL", "LM", "LP", "LT", "MP", "ND", "NG", "NK", "NT",
        "PT", "RB", "RC", "RD", "RK", "RL", "RM", "RN", "RP", "RS", "RT", "SH", "SK", "SP", "SS",
        "ST", "TH", "TS", "CH", "FF", "GS", "NS", "PS", "DS", "KS", "LS", "MS",
    ]
}
