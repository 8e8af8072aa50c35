/// The sounds of the letters' names; flite's "a" is the article.
enum LetterNames {
    /// The sounds of "A", of the plural "As" and of "A's".
    static func pronunciation(of word: SpokenWord) -> Pronunciation? {
        guard word.isLetterName, let letter = word.text.first, let name = names[letter] else {
            return nil
        }
        return Pronunciation(word.text.count == 1 ? name : name + Inflection.plural(after: name))
    }

    private static let names: [Character: String] = [
        "A": "ey1", "B": "b iy1", "C": "s iy1", "D": "d iy1", "E": "iy1", "F": "eh1 f",
        "G": "jh iy1", "H": "ey1 ch", "I": "ay1", "J": "jh ey1", "K": "k ey1", "L": "eh1 l",
        "M": "eh1 m", "N": "eh1 n", "O": "ow1", "P": "p iy1", "Q": "k y uw1", "R": "aa1 r",
        "S": "eh1 s", "T": "t iy1", "U": "y uw1", "V": "v iy1", "W": "d ah1 b ax0 l y uw0",
        "X": "eh1 k s", "Y": "w ay1", "Z": "z iy1",
    ]
}
