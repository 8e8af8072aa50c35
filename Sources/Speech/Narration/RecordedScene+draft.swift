extension RecordedScene {
    /// Measures a finished scene.
    init(draft: SceneDraft, sound: MasteredSound) {
        let isSilent = draft.sentences.isEmpty || draft.speakingSeconds <= 0
        self.init(
            key: draft.scene.key,
            role: draft.scene.role,
            samples: sound.samples,
            sentences: draft.sentences,
            askedWordsPerMinute: draft.wordsPerMinute,
            wordsPerMinute: isSilent ? 0 : Double(draft.wordCount) * 60 / draft.speakingSeconds,
            lettersPerSecond: isSilent ? 0 : Double(draft.letterCount) / draft.speakingSeconds,
            loudness: sound.loudness.integrated,
            truePeak: TruePeak.level(sound.samples),
            envelope: Envelope.levels(sound.samples)
        )
    }
}
