/// A sound of the voice's phone set (cmulex), a vowel with its stress.
///
/// flite drops a sound it does not know with a line on stderr and no error, so sounds are
/// checked here and cannot be wrong later.
struct Phone: Sendable, Hashable {
    /// "ae1", "t".
    let name: String

    /// Reads a sound; nil unless it is a consonant, or a vowel with 0 or 1 behind it.
    init?(_ name: some StringProtocol) {
        let text = String(name)
        if Self.consonants.contains(text) {
            self.name = text
            return
        }
        guard let stress = text.last, stress == "0" || stress == "1",
            Self.vowels.contains(String(text.dropLast()))
        else { return nil }
        self.name = text
    }

    /// Whether this is the centre of a syllable.
    var isVowel: Bool { name.last?.isNumber ?? false }

    /// Whether this is a stressed vowel.
    var isStressed: Bool { name.last == "1" }

    /// The sounds of the library's table that words of our lexicon may use.
    static let consonants: Set<String> = [
        "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh",
        "t", "th", "v", "w", "y", "z", "zh",
    ]

    static let vowels: Set<String> = [
        "aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh",
        "uw",
    ]
}
