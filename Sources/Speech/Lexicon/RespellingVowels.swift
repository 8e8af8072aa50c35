/// The vowel spellings of respelled syllables.
enum RespellingVowels {
    /// The sounds of the vowel at the start of some letters, and how many letters spell it.
    static func vowel(
        _ letters: [Character],
        hasOnset: Bool,
        isStressed: Bool
    ) -> (String, Int)? {
        for length in stride(from: min(4, letters.count), through: 2, by: -1) {
            let spelling = String(letters[..<length])
            guard let sounds = spellings[spelling] else { continue }
            // "ue" alone is "you", but "sue" has no "y".
            let sound = spelling == "ue" && !hasOnset ? "y uw" : sounds
            return (sound, length)
        }
        guard let first = letters.first else { return nil }
        let isOpen = letters.count == 1
        // A vowel, one consonant and "e": the vowel is long.
        if letters.count == 3, letters[2] == "e", !"aeiouyrw".contains(letters[1]) {
            return long[first].map { ($0, 1) }
        }
        if isOpen { return open(first, isStressed: isStressed).map { ($0, 1) } }
        return short[first].map { ($0, 1) }
    }

    private static func open(_ letter: Character, isStressed: Bool) -> String? {
        switch letter {
        case "a": isStressed ? "ae" : "ax"
        case "e": "eh"
        case "i": "ih"
        case "o": "ow"
        case "u": "uw"
        case "y": "ay"
        default: nil
        }
    }

    private static let long: [Character: String] = [
        "a": "ey", "e": "iy", "i": "ay", "o": "ow", "u": "uw", "y": "ay",
    ]

    private static let short: [Character: String] = [
        "a": "ae", "e": "eh", "i": "ih", "o": "aa", "u": "ah", "y": "ih",
    ]

    private static let spellings: [String: String] = [
        "igh": "ay", "eye": "ay", "ye": "ay", "ee": "iy", "ea": "iy", "ie": "iy", "ey": "ey",
        "ei": "ay", "ay": "ey", "ai": "ey", "oo": "uw", "oh": "ow", "oa": "ow", "oe": "ow",
        "ow": "ow", "ou": "aw", "oy": "oy", "oi": "oy", "aw": "ao", "au": "ao", "ah": "aa",
        "uh": "ah", "eh": "eh", "ih": "ih", "ue": "uw", "ew": "uw", "eu": "y uw", "aa": "aa",
        "ar": "aa r", "or": "ao r", "er": "er", "ir": "er", "ur": "er", "yr": "er",
        "eer": "ih r", "ear": "ih r", "air": "eh r", "are": "eh r", "ere": "ih r", "ire": "ay er",
        "oor": "uh r", "our": "aw er", "ore": "ao r", "ure": "y uh r", "ayr": "eh r",
        "aye": "ay", "uw": "uw", "iy": "iy", "ahr": "aa r", "err": "eh r", "uhr": "er",
    ]
}
