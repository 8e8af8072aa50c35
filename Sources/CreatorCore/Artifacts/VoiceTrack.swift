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

/// How the narrator speaks: what feedback at the tts stage changes.
package struct VoiceDirection: Equatable, Sendable {
    /// Words a minute; safety is never spoken faster.
    package var wordsPerMinute: Int

    /// Words a minute of safety scenes.
    package var safetyWordsPerMinute: Int

    /// Loudness aimed at, in LUFS.
    package var loudness: Double

    /// How terms are said, by respelling, as given by the client.
    package var pronunciations: [Pronunciation]

    /// Creates a direction.
    package init(
        wordsPerMinute: Int,
        safetyWordsPerMinute: Int,
        loudness: Double = -16,
        pronunciations: [Pronunciation] = []
    ) {
        self.wordsPerMinute = wordsPerMinute
        self.safetyWordsPerMinute = safetyWordsPerMinute
        self.loudness = loudness
        self.pronunciations = pronunciations
    }

    /// A term and how it is said, for example `lye-SIN-oh-pril`.
    package struct Pronunciation: Equatable, Sendable {
        /// The term as written.
        package let term: String

        /// Syllables with hyphens, the stressed one in capitals.
        package let respelling: String

        /// Creates a pronunciation.
        package init(_ term: String, _ respelling: String) {
            self.term = term
            self.respelling = respelling
        }
    }
}

/// One scene's speech, as measured.
package struct VoiceScene: Equatable, Sendable {
    /// The scene's key in the plan.
    package let key: String

    /// What the scene is there for.
    package let role: SceneRole

    /// The scene's sound, a 48 kHz WAV of the whole scene, relative to the output folder.
    package let file: String

    /// The scene's length with its pauses, in seconds; whole video frames.
    package let seconds: Double

    /// The spoken part, in seconds.
    package let speechSeconds: Double

    /// Words a minute inside the spoken part.
    package let wordsPerMinute: Double

    /// Letters a second inside the spoken part.
    package let lettersPerSecond: Double

    /// Loudness, in LUFS.
    package let loudness: Double

    /// True peak, in dBTP.
    package let truePeak: Double

    /// The shape of the sound, 24 values from 0 to 1.
    package let envelope: [Double]

    /// The captions of the scene, in order.
    package let captions: [Caption]

    /// Creates a scene.
    package init(
        key: String,
        role: SceneRole,
        file: String,
        seconds: Double,
        speechSeconds: Double,
        wordsPerMinute: Double,
        lettersPerSecond: Double,
        loudness: Double,
        truePeak: Double,
        envelope: [Double],
        captions: [Caption] = []
    ) {
        self.key = key
        self.role = role
        self.file = file
        self.seconds = seconds
        self.speechSeconds = speechSeconds
        self.wordsPerMinute = wordsPerMinute
        self.lettersPerSecond = lettersPerSecond
        self.loudness = loudness
        self.truePeak = truePeak
        self.envelope = envelope
        self.captions = captions
    }

    /// One caption with its time in the scene.
    package struct Caption: Equatable, Sendable {
        /// When it appears, in seconds from the scene's start.
        package let start: Double

        /// When it goes, in seconds from the scene's start.
        package let end: Double

        /// The words, without line breaks.
        package let text: String

        /// Creates a caption.
        package init(start: Double, end: Double, text: String) {
            self.start = start
            self.end = end
            self.text = text
        }
    }
}
