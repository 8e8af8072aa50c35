/// A film's narration as it was spoken; the film's sound is its scenes one after another.
package struct NarrationRecording: Sendable, Hashable {
    /// Samples a second of every scene.
    package static let sampleRate = 48_000

    /// The scenes in the order of the request.
    package let scenes: [RecordedScene]

    /// Integrated loudness of the whole in LUFS; nil when nothing is spoken.
    package let loudness: Double?

    /// True peak of the whole in dBTP; nil when nothing is spoken.
    package let truePeak: Double?

    /// What the lexicon and the voice made of the words.
    package let pronunciation: PronunciationReport

    /// Who spoke.
    package let voice: VoiceDescription

    package init(
        scenes: [RecordedScene],
        loudness: Double?,
        truePeak: Double?,
        pronunciation: PronunciationReport,
        voice: VoiceDescription
    ) {
        self.scenes = scenes
        self.loudness = loudness
        self.truePeak = truePeak
        self.pronunciation = pronunciation
        self.voice = voice
    }

    /// The length of the film's sound in seconds.
    package var seconds: Double { scenes.reduce(0) { $0 + $1.seconds } }

    /// When each scene starts in the film, in seconds.
    package var offsets: [Double] {
        var offset = 0.0
        return scenes.map { scene in
            defer { offset += scene.seconds }
            return offset
        }
    }
}
