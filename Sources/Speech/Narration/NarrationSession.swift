/// The scenes of one narration while they are spoken, one after another.
struct NarrationSession {
    private let request: NarrationRequest
    private let normalizer: TextNormalizer
    private let texts: [[SpokenText]]
    private var tokens: PhraseTokens
    private var unreadable: [String] = []
    private var done = 0

    private(set) var drafts: [SceneDraft] = []

    init(request: NarrationRequest, normalizer: TextNormalizer) throws(SpeechError) {
        self.request = request
        self.normalizer = normalizer
        do {
            tokens = PhraseTokens(lexicon: try Lexicon.standard.adding(request.pronunciations))
        } catch {
            throw .pronunciation(error)
        }
        texts = request.scenes.map { $0.sentences.map(normalizer.spokenText(of:)) }
    }

    /// Spoken words that were left to the voice's own rules.
    var leftWords: Set<String> { Set(tokens.left.map(\.spoken)) }

    mutating func speak(
        sceneAt index: Int,
        with voice: FliteVoice,
        progress: @Sendable (NarrationProgress) -> Void
    ) async throws(SpeechError) {
        let scene = request.scenes[index]
        var draft = SceneDraft(scene: scene, request: request)
        for text in texts[index] {
            guard !Task.isCancelled else { throw .cancelled }
            try await speak(text, into: &draft, with: voice)
            done += 1
            progress(NarrationProgress(done: done, total: texts.reduce(0) { $0 + $1.count }))
        }
        draft.close(
            tailSeconds: tailSeconds(afterSceneAt: index),
            samplesPerFrame: NarrationRecording.sampleRate / request.frameRate
        )
        drafts.append(draft)
    }

    private mutating func speak(
        _ text: SpokenText,
        into draft: inout SceneDraft,
        with voice: FliteVoice
    ) async throws(SpeechError) {
        for word in text.unreadable where !unreadable.contains(word) { unreadable.append(word) }
        var words: [RecordedWord] = []
        for phrase in SpokenPhrase.phrases(of: text) {
            let last = phrase.words.lastIndex { !$0.spoken.isEmpty }
            var phraseTokens: [SpokenToken] = []
            var counts: [Int] = []
            for (index, word) in phrase.words.enumerated() {
                let made = tokens.tokens(of: word, endsPhrase: index == last)
                counts.append(made.count)
                phraseTokens += made
            }
            let voiced = try await voice.speak(phraseTokens, wordsPerMinute: draft.wordsPerMinute)
            words += draft.append(phrase, voiced, tokenCounts: counts)
        }
        guard !words.isEmpty else { return }
        draft.sentences.append(RecordedSentence(words: words))
        draft.wordCount += text.spokenWordCount
        draft.letterCount += text.letterCount
    }

    /// The tail of a scene; before safety, silence is never shorter than a second.
    private func tailSeconds(afterSceneAt index: Int) -> Double {
        let next = index + 1
        guard next < request.scenes.count, request.scenes[next].role == .safety else {
            return request.tailSeconds
        }
        return max(request.tailSeconds, Narrator.pauseBeforeSafety - request.leadSeconds)
    }

    func report(knownToVoice known: Set<String>) -> PronunciationReport {
        var guessed: [String] = []
        for (spoken, display) in tokens.left where !known.contains(spoken) {
            guard GuessedWords.isDoubtful(spoken: spoken, display: display) else { continue }
            if !guessed.contains(spoken) { guessed.append(spoken) }
        }
        return PronunciationReport(
            byLexicon: tokens.byLexicon,
            byUser: tokens.byUser,
            guessed: guessed,
            unreadable: unreadable
        )
    }
}
