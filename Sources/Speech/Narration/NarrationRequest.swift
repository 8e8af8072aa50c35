/// A film's narration as it is asked for.
package struct NarrationRequest: Sendable, Hashable {
    /// The film's scenes in order; a scene without words is silence of its planned length.
    package var scenes: [NarrationScene]

    /// Pace of the body in spoken words a minute, 80 to 220.
    package var wordsPerMinute: Double

    /// Pace of safety scenes; what is above the body's pace is lowered to it.
    package var safetyWordsPerMinute: Double

    /// The user's own pronunciations as respellings: "lisinopril" to "lye-SIN-oh-pril".
    package var pronunciations: [String: String]

    /// Integrated loudness of the whole film in LUFS.
    package var targetLoudness: Double

    /// Silence before a scene's first sentence, in seconds.
    package var leadSeconds: Double

    /// Silence after a scene's last sentence, in seconds.
    package var tailSeconds: Double

    /// Video frames a second; every scene is a whole number of frames long.
    package var frameRate: Int

    package init(
        scenes: [NarrationScene],
        wordsPerMinute: Double,
        safetyWordsPerMinute: Double,
        pronunciations: [String: String] = [:],
        targetLoudness: Double = -16,
        leadSeconds: Double = 0.4,
        tailSeconds: Double = 0.6,
        frameRate: Int = 30
    ) {
        self.scenes = scenes
        self.wordsPerMinute = wordsPerMinute
        self.safetyWordsPerMinute = safetyWordsPerMinute
        self.pronunciations = pronunciations
        self.targetLoudness = targetLoudness
        self.leadSeconds = leadSeconds
        self.tailSeconds = tailSeconds
        self.frameRate = frameRate
    }

    /// The pace of a scene in words a minute; safety is never faster than the body.
    package func pace(of role: NarrationRole) -> Double {
        switch role {
        case .body: wordsPerMinute
        case .safety: min(wordsPerMinute, safetyWordsPerMinute)
        }
    }
}
