/// The Flesch-Kincaid grade of a text: school years needed to read it.
///
/// Only good for comparing two versions of one text; no grade is demanded anywhere.
package enum ReadingGrade {
    /// The grade of sentences; 0 for none.
    package static func grade(of sentences: [String]) -> Double {
        let words = sentences.flatMap { Phrase($0).words }
        guard !sentences.isEmpty, !words.isEmpty else { return 0 }
        let syllables = words.reduce(0) { $0 + Self.syllables(in: $1) }
        let count = Double(words.count)
        return 0.39 * count / Double(sentences.count) + 11.8 * Double(syllables) / count - 15.59
    }

    /// The syllables of a word: groups of vowels, a final silent e apart; at least one.
    static func syllables(in word: String) -> Int {
        var groups = 0
        var wasVowel = false
        for letter in word {
            let isVowel = "aeiouy".contains(letter)
            if isVowel, !wasVowel { groups += 1 }
            wasVowel = isVowel
        }
        if word.last == "e", !word.hasSuffix("le"), groups > 1 { groups -= 1 }
        return max(1, groups)
    }
}
