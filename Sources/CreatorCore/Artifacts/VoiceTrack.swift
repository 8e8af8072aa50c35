/// The spoken narration, as measured.
package struct VoiceTrack: Equatable, Sendable {
    /// How it was spoken.
    package let direction: VoiceDirection

    /// The engine and voice that spoke, for example `flite cmu_us_rms`.
    package let voice: String

    /// The scenes in order.
    package let scenes: [VoiceScene]

    /// Loudness of the whole, in LUFS (ITU-R BS.1770-4, integrated).
    package let loudness: Double

    /// True peak of the whole, in dBTP.
    package let truePeak: Double

    /// The captions, WebVTT and SubRip, relative to the output folder.
    package let captions: [String]

    /// Terms spoken as the lexicon says.
    package let lexiconTerms: [String]

    /// Long words no lexicon knows.
    package let unknownTerms: [String]

    /// Creates a track.
    package init(
        direction: VoiceDirection,
        voice: String,
        scenes: [VoiceScene],
        loudness: Double,
        truePeak: Double,
        captions: [String],
        lexiconTerms: [String],
        unknownTerms: [String]
    ) {
        self.direction = direction
        self.voice = voice
        self.scenes = scenes
        self.loudness = loudness
        self.truePeak = truePeak
        self.captions = captions
        self.lexiconTerms = lexiconTerms
        self.unknownTerms = unknownTerms
    }

    /// The measured length, in seconds.
    package var seconds: Double { scenes.reduce(0) { $0 + $1.seconds } }
}
