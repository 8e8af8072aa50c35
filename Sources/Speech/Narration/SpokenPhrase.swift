/// What the voice is given at once: display words up to a full stop or a semicolon.
struct SpokenPhrase: Sendable {
    /// The display words, some of them silent.
    var words: [DisplayWord]

    /// The silence after it in seconds, when another phrase follows.
    var pauseAfter: Double

    /// The silence between sentences.
    static let sentencePause = 0.3

    /// The silence at a semicolon.
    static let semicolonPause = 0.15

    /// The longest phrase the voice is given in words; its time grows with the square.
    private static let longest = 50

    /// Cuts a sentence into phrases; a phrase without spoken words is joined to its neighbour.
    static func phrases(of text: SpokenText) -> [SpokenPhrase] {
        var phrases: [SpokenPhrase] = []
        var words: [DisplayWord] = []
        var count = 0
        func finish(pause: Double) {
            guard !words.isEmpty else { return }
            if count == 0, !phrases.isEmpty {
                phrases[phrases.count - 1].words += words
            } else {
                phrases.append(SpokenPhrase(words: words, pauseAfter: pause))
            }
            words = []
            count = 0
        }
        for word in text.words {
            words.append(word)
            count += word.spoken.count
            switch word.spoken.last?.mark {
            case .period, .question, .exclamation: finish(pause: sentencePause)
            case .semicolon: finish(pause: semicolonPause)
            case .comma, .colon: if count > longest { finish(pause: semicolonPause) }
            case nil: if count > 2 * longest { finish(pause: 0) }
            }
        }
        finish(pause: sentencePause)
        return phrases.filter { $0.words.contains { !$0.spoken.isEmpty } }
    }
}
