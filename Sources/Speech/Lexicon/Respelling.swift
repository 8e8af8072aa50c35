/// Reads a respelling such as "lye-SIN-oh-pril" into sounds.
///
/// Syllables are parted by "-"; capitals are stressed. The spellings are those of USP and
/// newspaper respellings: "oh", "ee", "ay", "eye", "uh", "zh".
enum Respelling {
    static func pronunciation(
        of respelling: String,
        term: String
    ) throws(LexiconError) -> Pronunciation {
        let syllables = respelling.split { $0 == "-" || $0 == " " || $0 == "·" || $0 == "'" }
            .map(String.init)
        let hasStress = syllables.contains(where: isStressed)
        var phones: [Phone] = []
        for (index, syllable) in syllables.enumerated() {
            let stressed = hasStress ? isStressed(syllable) : index == 0
            guard let sounds = sounds(of: syllable.lowercased(), isStressed: stressed) else {
                throw .unreadableSyllable(term: term, respelling: respelling, syllable: syllable)
            }
            phones += sounds
        }
        guard let pronunciation = Pronunciation(phones) else {
            throw .unreadableSyllable(term: term, respelling: respelling, syllable: respelling)
        }
        return pronunciation
    }

    private static func isStressed(_ syllable: String) -> Bool {
        syllable.contains(where: \.isLetter) && syllable == syllable.uppercased()
    }

    private static func sounds(of syllable: String, isStressed: Bool) -> [Phone]? {
        guard syllable.allSatisfy({ $0.isASCII && $0.isLetter }), !syllable.isEmpty else {
            return nil
        }
        let letters = Array(syllable)
        guard let vowelStart = letters.indices.first(where: { isVowel(letters, at: $0) }) else {
            return vowelless(letters)
        }
        guard let onset = consonants(letters[..<vowelStart]),
            let (vowel, length) = RespellingVowels.vowel(
                Array(letters[vowelStart...]),
                hasOnset: vowelStart > 0,
                isStressed: isStressed
            )
        else { return nil }
        var rest = letters[(vowelStart + length)...]
        // The silent "e" of "zole" and "tide" made the vowel long already.
        if rest.count > 1, rest.last == "e" { rest = rest.dropLast() }
        guard let coda = consonants(rest) else { return nil }
        let names = vowel.split(separator: " ").map { name in
            Phone.vowels.contains(String(name)) ? name + (isStressed ? "1" : "0") : String(name)
        }
        let phones = names.compactMap { Phone($0) }
        guard phones.count == names.count else { return nil }
        return onset + phones + coda
    }

    /// Reads "bl" or "tn", whose last consonant is the syllable.
    private static func vowelless(_ letters: [Character]) -> [Phone]? {
        guard letters.count > 1, let last = letters.last, "lnmr".contains(last),
            var phones = consonants(letters[...])
        else { return nil }
        guard let schwa = Phone("ax0"), let tail = phones.popLast() else { return nil }
        return phones + [schwa, tail]
    }

    /// Whether a vowel starts here; "y" is one unless a vowel follows: "yoo", but "thy" and "lye".
    private static func isVowel(_ letters: [Character], at index: Int) -> Bool {
        if letters[index] != "y" {
            return "aeiou".contains(letters[index]) && !isQu(letters, index)
        }
        guard index + 1 < letters.count else { return index > 0 }
        let isLongI = letters[(index + 1)...] == ["e"] && index > 0
        return isLongI || !"aeiou".contains(letters[index + 1])
    }

    private static func isQu(_ letters: [Character], _ index: Int) -> Bool {
        letters[index] == "u" && index > 0 && letters[index - 1] == "q"
    }

    private static func consonants(_ letters: ArraySlice<Character>) -> [Phone]? {
        var phones: [Phone] = []
        var rest = letters
        while let first = rest.first {
            let pair = String(rest.prefix(2))
            if rest.count > 1, let sounds = pairs[pair] {
                phones += sounds.split(separator: " ").compactMap { Phone($0) }
                rest = rest.dropFirst(2)
            } else if let sounds = singles[first] {
                phones += sounds.split(separator: " ").compactMap { Phone($0) }
                // A doubled consonant is one sound.
                rest = rest.dropFirst(rest.count > 1 && rest.dropFirst().first == first ? 2 : 1)
            } else {
                return nil
            }
        }
        return phones
    }

    private static let pairs = [
        "ch": "ch", "sh": "sh", "th": "th", "dh": "dh", "ph": "f", "zh": "zh", "ng": "ng",
        "ck": "k", "qu": "k w", "wh": "w", "rh": "r", "kh": "k", "gh": "g", "tch": "ch",
    ]

    private static let singles: [Character: String] = [
        "b": "b", "c": "k", "d": "d", "f": "f", "g": "g", "h": "hh", "j": "jh", "k": "k", "l": "l",
        "m": "m", "n": "n", "p": "p", "q": "k", "r": "r", "s": "s", "t": "t", "v": "v", "w": "w",
        "x": "k s", "y": "y", "z": "z",
    ]
}
