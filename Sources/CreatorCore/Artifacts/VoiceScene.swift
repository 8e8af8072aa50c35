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
