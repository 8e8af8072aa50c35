/// How long text will take to speak, before any voice is asked.
package struct SpeechEstimate: Sendable, Hashable {
    /// From the first word to the last, pauses between sentences included; 0 without words.
    package let seconds: Double

    /// How many words will be heard; "81 mg" is three.
    package let spokenWordCount: Int

    /// How many letters will be heard.
    package let letterCount: Int

    /// What flite takes at its own pace, in seconds: fitted to the product's own texts.
    private static let secondsPerLetter = 0.0713
    private static let secondsPerWord = 0.017
    private static let secondsPerPause = 0.21

    /// Estimates sentences in display form at a pace in words a minute.
    package init(
        sentences: [String],
        wordsPerMinute: Double,
        normalizer: TextNormalizer = TextNormalizer()
    ) {
        var total = 0.0
        var words = 0
        var letters = 0
        var pause = 0.0
        for sentence in sentences {
            let text = normalizer.spokenText(of: sentence)
            for phrase in SpokenPhrase.phrases(of: text) {
                total +=
                    pause + Self.naturalSeconds(phrase) * FliteVoice.naturalPace / wordsPerMinute
                pause = phrase.pauseAfter + SceneDraft.margins
            }
            words += text.spokenWordCount
            letters += text.letterCount
        }
        seconds = total
        spokenWordCount = words
        letterCount = letters
    }

    private static func naturalSeconds(_ phrase: SpokenPhrase) -> Double {
        let spoken = phrase.words.flatMap(\.spoken)
        let letters = spoken.reduce(0) { $0 + $1.text.count }
        let pauses = spoken.dropLast().filter { $0.mark != nil }.count
        return Double(letters) * secondsPerLetter + Double(spoken.count) * secondsPerWord
            + Double(pauses) * secondsPerPause
    }
}
