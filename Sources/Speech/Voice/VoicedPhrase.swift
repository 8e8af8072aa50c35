/// What the voice made of one phrase.
struct VoicedPhrase: Sendable {
    /// Mono samples as the voice gives them.
    let samples: [Int16]

    /// Samples a second.
    let sampleRate: Int

    /// When each spoken word is heard, in seconds from the first sample.
    let words: [TimeSpan]
}
