/// The embedded voice: flite with cmu_us_rms, in this process.
///
/// There is one, because flite keeps its voice, its lexicon and its random excitation in
/// globals; as an actor it never speaks two phrases at once, so the same text always gives the
/// same samples.
package actor FliteVoice {
    /// The only voice of the process.
    package static let shared = FliteVoice()

    /// Who speaks.
    package nonisolated static var description: VoiceDescription {
        VoiceDescription(engine: "flite", voice: "cmu_us_rms", version: FliteHandle.version)
    }

    /// The pace of the voice at its own speed, in words a minute; measured, ±2 %.
    static let naturalPace = 147.0

    /// Letters in a phrase, about five minutes of speech: no sentence, but a paste gone wrong.
    private static let mostLetters = 4000

    private let handle: FliteHandle?

    private init() {
        handle = FliteHandle()
    }

    /// Whether the voice can be opened, for `creator doctor`.
    package var isAvailable: Bool { handle != nil }

    /// Speaks one phrase.
    func speak(
        _ tokens: [SpokenToken],
        wordsPerMinute: Double
    ) throws(SpeechError) -> VoicedPhrase {
        guard let handle else { throw .voiceMissing }
        guard tokens.reduce(0, { $0 + $1.name.count }) <= Self.mostLetters else {
            throw .phraseTooLong(beginning: String(tokens.first?.name.prefix(40) ?? ""))
        }
        let stretch = Self.naturalPace / wordsPerMinute
        guard let utterance = FliteUtterance(voice: handle, stretch: stretch) else {
            throw .voiceMissing
        }
        for token in tokens { utterance.add(token) }
        guard let phrase = utterance.speak(), phrase.words.count == tokens.count else {
            throw .synthesisFailed(phrase: tokens.map(\.name).joined(separator: " "))
        }
        return phrase
    }

    /// Which of some words are in flite's own lexicon.
    func known(among words: Set<String>) -> Set<String> {
        guard let handle else { return [] }
        var known: Set<String> = []
        for word in words where handle.knows(word) { known.insert(word) }
        return known
    }
}
