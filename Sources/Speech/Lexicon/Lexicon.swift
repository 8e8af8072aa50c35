/// Terms with sounds of their own: ours, and the user's, which come first.
package struct Lexicon: Sendable {
    /// Where a word's sounds come from.
    package enum Source: Sendable, Hashable {
        case user
        case builtIn
    }

    private let user: [String: Pronunciation]

    /// The drug names and medical words built in.
    package static let standard = Lexicon(user: [:])

    private init(user: [String: Pronunciation]) {
        self.user = user
    }

    /// The lexicon with the user's respellings: "Xarelto" to "zuh-REL-toe".
    package func adding(_ respellings: [String: String]) throws(LexiconError) -> Lexicon {
        var user = user
        for (term, respelling) in respellings.sorted(by: { $0.key < $1.key }) {
            let key = Self.key(term)
            guard !key.isEmpty, !term.contains(where: \.isWhitespace) else {
                throw .termNotAWord(term)
            }
            user[key] = try Respelling.pronunciation(of: respelling, term: term)
        }
        return Lexicon(user: user)
    }

    /// The sounds of one spoken word, with where they come from; nil leaves it to the voice.
    func pronunciation(of word: SpokenWord) -> (Pronunciation, Source)? {
        if word.isLetterName { return LetterNames.pronunciation(of: word).map { ($0, .builtIn) } }
        let text = word.text.lowercased()
        if let found = exact(text) { return found }
        guard let stem = Inflection.stem(of: text), let (sounds, source) = exact(stem) else {
            return nil
        }
        let phones = sounds.description
        return Pronunciation(phones + Inflection.plural(after: phones)).map { ($0, source) }
    }

    /// The user's sounds for a display word such as "HbA1c", which is said as several words.
    func userPronunciation(ofDisplayWord display: String) -> Pronunciation? {
        if user.isEmpty { return nil }
        return user[Self.key(display)]
    }

    private func exact(_ text: String) -> (Pronunciation, Source)? {
        if let sounds = user[text] { return (sounds, .user) }
        return LexiconTerms.table[text].map { ($0, .builtIn) }
    }

    /// A term without punctuation around it, in small letters.
    static func key(_ term: String) -> String {
        let folded = CharacterFolding.fold(Array(term))
        let isPart: (Character) -> Bool = { $0.isLetter || $0.isNumber }
        guard let first = folded.firstIndex(where: isPart),
            let last = folded.lastIndex(where: isPart)
        else { return "" }
        return String(folded[first...last]).lowercased()
    }
}
