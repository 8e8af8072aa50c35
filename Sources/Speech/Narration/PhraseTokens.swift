/// Turns a phrase's words into what the voice takes, and keeps account of who pronounced what.
struct PhraseTokens {
    private let lexicon: Lexicon

    /// Terms by source, in order of appearance.
    private(set) var byLexicon: [String] = []
    private(set) var byUser: [String] = []

    /// Spoken words left to the voice, with the display word they came from.
    private(set) var left: [(spoken: String, display: String)] = []

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The tokens of one display word.
    mutating func tokens(of word: DisplayWord, endsPhrase: Bool) -> [SpokenToken] {
        guard let last = word.spoken.last else { return [] }
        if let own = lexicon.userPronunciation(ofDisplayWord: word.text) {
            note(Lexicon.key(word.text), in: \.byUser)
            let name = word.spoken.map(\.text).joined().lowercased()
            return [token(name, last.mark, own, endsPhrase: endsPhrase)]
        }
        return word.spoken.indices.map { index in
            let spoken = word.spoken[index]
            let found = lexicon.pronunciation(of: spoken)
            note(spoken, display: word.text, found: found?.1)
            let isEnd = endsPhrase && index == word.spoken.count - 1
            return token(spoken.text.lowercased(), spoken.mark, found?.0, endsPhrase: isEnd)
        }
    }

    private func token(
        _ name: String,
        _ mark: SpokenMark?,
        _ pronunciation: Pronunciation?,
        endsPhrase: Bool
    ) -> SpokenToken {
        let punctuation = mark.map { String($0.rawValue) } ?? (endsPhrase ? "." : "")
        return SpokenToken(name: name, punctuation: punctuation, pronunciation: pronunciation)
    }

    private mutating func note(_ word: SpokenWord, display: String, found: Lexicon.Source?) {
        if word.isLetterName { return }
        switch found {
        case .user: note(word.text, in: \.byUser)
        case .builtIn: if LexiconTerms.isName(word.text) { note(word.text, in: \.byLexicon) }
        case nil: left.append((word.text, display))
        }
    }

    private mutating func note(_ term: String, in list: WritableKeyPath<PhraseTokens, [String]>) {
        if !self[keyPath: list].contains(term) { self[keyPath: list].append(term) }
    }
}
