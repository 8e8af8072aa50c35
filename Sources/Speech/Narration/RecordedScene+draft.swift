extension RecordedScene {
    /// Measures a finished scene.
    init(draft: SceneDraft, samples: [Int16]) {
        let isSilent = draft.sentences.isEmpty || draft.speakingSeconds <= 0
        self.init(
            key: draft.scene.key,
            role: draft.scene.role,
            samples: samples,
            sentences: draft.sentences,
            wordsPerMinute: isSilent ? 0 : Double(draft.wordCount) * 60 / draft.speakingSeconds,
            lettersPerSecond: isSilent ? 0 : Double(draft.letterCount) / draft.speakingSeconds,
            loudness: Loudness(samples).integrated,
            truePeak: TruePeak.level(samples),
            envelope: Envelope.levels(samples)
        )
    }
}
