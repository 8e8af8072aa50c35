import CFlite

/// One flite utterance: fed with tokens, spoken once, freed with its owner.
@safe struct FliteUtterance: ~Copyable {
    private let utterance: UnsafeMutablePointer<cst_utterance>

    /// Begins an utterance; nil when flite has no memory for it.
    init?(voice: FliteHandle, stretch: Double) {
        guard let begun = unsafe creator_flite_begin(voice.voice, Float(stretch)) else {
            return nil
        }
        unsafe utterance = begun
    }

    deinit { unsafe delete_utterance(utterance) }

    func add(_ token: SpokenToken) {
        if let phones = token.pronunciation?.description {
            unsafe creator_flite_add_token(utterance, token.name, token.punctuation, phones)
        } else {
            unsafe creator_flite_add_token(utterance, token.name, token.punctuation, nil)
        }
    }

    /// Speaks all tokens; nil when there is no sound.
    func speak() -> VoicedPhrase? {
        guard unsafe creator_flite_synthesize(utterance) != 0,
            let wave = unsafe utt_wave(utterance)
        else { return nil }
        let count = unsafe Int(wave.pointee.num_samples)
        guard count > 0, let samples = unsafe wave.pointee.samples else { return nil }
        let copied = unsafe Array(UnsafeBufferPointer(start: samples, count: count))
        let rate = unsafe Int(wave.pointee.sample_rate)
        return VoicedPhrase(samples: copied, sampleRate: rate, words: wordTimes())
    }

    private func wordTimes() -> [TimeSpan] {
        var times: [TimeSpan] = []
        var item = unsafe creator_flite_first_token(utterance)
        while let token = unsafe item {
            let last = times.last?.end ?? 0
            let start = unsafe Double(creator_flite_token_start(token))
            let end = unsafe Double(creator_flite_token_end(token))
            let from = start < 0 ? last : max(start, last)
            times.append(TimeSpan(start: from, end: max(from, end)))
            unsafe item = item_next(token)
        }
        return times
    }
}
