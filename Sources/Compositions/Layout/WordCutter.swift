import SceneGraph

/// Cuts a word that fits no column, where the word itself parts: the last resort of a layout.
///
/// Words are cut between syllables with a hyphen, addresses after their own signs without one.
enum WordCutter {
    private static let hyphen = "‐"
    private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
    private static let heads = [
        "hyper", "hypo", "anti", "cardio", "immuno", "thrombo", "gastro", "neuro", "electro",
        "dermato", "broncho", "encephalo", "entero", "hepato", "nephro", "osteo", "rheumato",
        "inter", "over", "contra", "para", "poly", "micro", "macro", "photo", "physio",
    ]

    /// The parts of a word, each of which fits, or `nil` when it cannot be cut so.
    static func parts(of word: String, _ fits: (String) -> Bool) -> [String]? {
        if fits(word) { return [word] }
        let letters = Array(word)
        let cuts = (2..<max(2, letters.count - 2)).compactMap { place in
            cut(letters, at: place)
        }
        .filter { fits($0.head) }
        let whole = cuts.filter { fits(String(letters[$0.place...])) }
        let middle = Double(letters.count) / 2
        let best =
            whole.max {
                ($0.quality, -abs(Double($0.place) - middle))
                    < ($1.quality, -abs(Double($1.place) - middle))
            }
            ?? cuts.max { ($0.quality > 0 ? 1 : 0, $0.place) < ($1.quality > 0 ? 1 : 0, $1.place) }
        guard let best, let rest = parts(of: String(letters[best.place...]), fits) else {
            return nil
        }
        return [best.head] + rest
    }

    private struct Cut {
        let place: Int
        let head: String
        let quality: Int
    }

    /// A cut before a letter, or `nil` where nothing may be cut, as inside a number.
    private static func cut(_ letters: [Character], at place: Int) -> Cut? {
        let before = letters[place - 1]
        if "/.@_=&?-".contains(before) {
            return Cut(place: place, head: String(letters[..<place] + [TextBlock.seam]), quality: 2)
        }
        let near = letters[max(0, place - 3)..<min(letters.count, place + 3)]
        guard near.allSatisfy(\.isLetter) else { return nil }
        return Cut(
            place: place,
            head: String(letters[..<place]) + hyphen + String(TextBlock.seam),
            quality: quality(letters, place)
        )
    }

    /// How well a word parts there: 3 after a known head, 2 between syllables, else 0.
    private static func quality(_ letters: [Character], _ place: Int) -> Int {
        let head = String(letters[..<place].drop { !$0.isLetter }).lowercased()
        if heads.contains(head) { return 3 }
        guard place >= 3, place + 1 < letters.count else { return 0 }
        let isVowel = letters.map { vowels.contains(Character($0.lowercased())) }
        let opens = !isVowel[place] && isVowel[place + 1]
        let closes = isVowel[place - 1] || isVowel[place - 2]
        return opens && closes ? 2 : 0
    }
}
