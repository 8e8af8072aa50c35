/// The sound of one whole scene, silence included, with what a reviewer and the captions need.
package struct RecordedScene: Sendable, Hashable {
    /// The name the request gave it.
    package let key: String

    /// What the request said its words are for.
    package let role: NarrationRole

    /// 48 kHz mono; a whole number of video frames, so that scenes can be strung together.
    package let samples: [Int16]

    /// The spoken sentences; empty when the scene is silent.
    package let sentences: [RecordedSentence]

    /// The pace asked of the voice in words a minute; long words are heard slower, short ones faster.
    package let askedWordsPerMinute: Double

    /// Heard pace in spoken words a minute of speaking time; 0 when silent.
    package let wordsPerMinute: Double

    /// Letters of the spoken form a second of speaking time; 0 when silent.
    package let lettersPerSecond: Double

    /// Integrated loudness in LUFS; nil when silent.
    package let loudness: Double?

    /// True peak in dBTP; nil when silent.
    package let truePeak: Double?

    /// 24 levels from 0 to 1 over the scene, for a drawn waveform.
    package let envelope: [Double]

    package init(
        key: String,
        role: NarrationRole,
        samples: [Int16],
        sentences: [RecordedSentence],
        askedWordsPerMinute: Double,
        wordsPerMinute: Double,
        lettersPerSecond: Double,
        loudness: Double?,
        truePeak: Double?,
        envelope: [Double]
    ) {
        self.key = key
        self.role = role
        self.samples = samples
        self.sentences = sentences
        self.askedWordsPerMinute = askedWordsPerMinute
        self.wordsPerMinute = wordsPerMinute
        self.lettersPerSecond = lettersPerSecond
        self.loudness = loudness
        self.truePeak = truePeak
        self.envelope = envelope
    }

    /// The scene's length in seconds.
    package var seconds: Double { Double(samples.count) / Double(NarrationRecording.sampleRate) }

    /// From the first word to the last; nil when silent.
    package var speech: TimeSpan? {
        guard let first = sentences.first, let last = sentences.last else { return nil }
        return TimeSpan(start: first.span.start, end: last.span.end)
    }

    /// All display words in order.
    package var words: [RecordedWord] { sentences.flatMap(\.words) }
}
