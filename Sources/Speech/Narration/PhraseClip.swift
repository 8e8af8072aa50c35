import Glibc

/// The part of a phrase's sound that is kept, its edges faded so that nothing clicks.
struct PhraseClip {
    /// Mono samples at the voice's rate, from -1 to 1.
    let samples: [Float]

    /// Where the clip starts in the phrase's own time, in seconds; may be below zero.
    let start: Double

    /// The length of a fade in seconds.
    private static let fade = 0.005

    init(_ voiced: VoicedPhrase, from start: Double, to end: Double) {
        let rate = Double(voiced.sampleRate)
        let first = Int((start * rate).rounded())
        let last = max(first, Int((end * rate).rounded()))
        var samples = (first..<last).map { index in
            voiced.samples.indices.contains(index) ? Float(voiced.samples[index]) / 32_768 : 0
        }
        let fade = min(samples.count / 2, Int(Self.fade * rate))
        for index in 0..<fade {
            let gain = Float(0.5 - 0.5 * cos(.pi * (Double(index) + 0.5) / Double(fade)))
            samples[index] *= gain
            samples[samples.count - 1 - index] *= gain
        }
        self.samples = samples
        self.start = Double(first) / rate
    }
}
