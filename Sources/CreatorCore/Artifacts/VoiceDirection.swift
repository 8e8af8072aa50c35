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
