/// A scene while it is spoken: its sound at 48 kHz before levels, and its words' times.
struct SceneDraft {
    let scene: NarrationScene

    /// The pace asked of the voice.
    let wordsPerMinute: Double

    var samples: [Float]
    var sentences: [RecordedSentence] = []

    /// Spoken words, letters, and the seconds they took without the pauses between phrases.
    var wordCount = 0
    var letterCount = 0
    var speakingSeconds = 0.0

    /// What follows the last phrase if another comes, in seconds.
    private var pendingPause = 0.0

    /// Kept before a phrase's first sound and after its last, in seconds.
    private static let onsetMargin = 0.05
    private static let offsetMargin = 0.12

    /// The silence kept at both edges of a phrase together.
    static let margins = onsetMargin + offsetMargin

    private static let rate = Double(NarrationRecording.sampleRate)

    init(scene: NarrationScene, request: NarrationRequest) {
        self.scene = scene
        wordsPerMinute = request.pace(of: scene.role)
        samples = Array(repeating: 0, count: Int((request.leadSeconds * Self.rate).rounded()))
    }

    /// Adds a phrase's sound, trimmed, and returns when its display words are heard.
    ///
    /// `tokenCounts` says how many of the voice's words each display word became.
    mutating func append(
        _ phrase: SpokenPhrase,
        _ voiced: VoicedPhrase,
        tokenCounts: [Int]
    ) -> [RecordedWord] {
        let pause = Int((pendingPause * Self.rate).rounded())
        samples += [Float](repeating: 0, count: pause)
        pendingPause = phrase.pauseAfter
        guard let onset = voiced.words.first?.start, let offset = voiced.words.last?.end else {
            return []
        }
        let clip = PhraseClip(
            voiced,
            from: onset - Self.onsetMargin,
            to: offset + Self.offsetMargin
        )
        let shift = Double(samples.count) / Self.rate - clip.start
        samples += Resampler.tripled(clip.samples)
        speakingSeconds += offset - onset
        return words(of: phrase, tokenCounts, voiced.words.map { $0.shifted(by: shift) })
    }

    /// Folds the voice's word times back onto display words; a silent one has no length.
    private func words(
        of phrase: SpokenPhrase,
        _ tokenCounts: [Int],
        _ times: [TimeSpan]
    ) -> [RecordedWord] {
        var next = 0
        var time = times.first?.start ?? 0
        return zip(phrase.words, tokenCounts).map { word, count in
            let heard = times[next..<min(next + count, times.count)]
            next += count
            let start = heard.first?.start ?? time
            time = heard.last?.end ?? time
            return RecordedWord(text: word.text, span: TimeSpan(start: start, end: time))
        }
    }

    /// Closes the scene: a tail, the planned length, and whole video frames.
    mutating func close(tailSeconds: Double, samplesPerFrame: Int) {
        let tail = sentences.isEmpty ? 0 : Int((tailSeconds * Self.rate).rounded())
        let planned = Int((scene.plannedSeconds * Self.rate).rounded())
        let spoken = sentences.isEmpty ? 0 : samples.count + tail
        let extra = Int((scene.extraPauseAfter * Self.rate).rounded())
        let wanted = max(planned, spoken) + extra
        let frames = (wanted + samplesPerFrame - 1) / samplesPerFrame
        let count = frames * samplesPerFrame
        if samples.count > count { samples.removeLast(samples.count - count) }
        samples += [Float](repeating: 0, count: count - samples.count)
    }
}
