import Glibc

/// A gentle compressor: evens out loud and soft words before one gain for all is applied.
///
/// Threshold -22 dB (RMS), ratio 2.5:1, knee 6 dB, attack 20 ms, release 250 ms: speech of any
/// engine ends at a loudness range below 3 LU.
enum Compressor {
    private static let threshold = -22.0
    private static let slope = 1 - 1 / 2.5
    private static let knee = 6.0

    /// Evens out sound whose level is the voice's own, at 48 kHz.
    static func process(_ samples: [Float]) -> [Float] {
        let rate = Double(NarrationRecording.sampleRate)
        let attack = exp(-1 / (0.020 * rate))
        let release = exp(-1 / (0.250 * rate))
        var power = 0.0
        var gain = 1.0
        var output = samples
        for index in samples.indices {
            let square = Double(samples[index]) * Double(samples[index])
            let memory = square > power ? attack : release
            power = square + memory * (power - square)
            // The level moves slowly: a new gain every eighth sample is exact enough.
            if index & 7 == 0 { gain = Self.gain(forPower: power) }
            output[index] = Float(Double(samples[index]) * gain)
        }
        return output
    }

    private static func gain(forPower power: Double) -> Double {
        guard power > 1e-9 else { return 1 }
        let excess = 10 * log10(power) - threshold
        if excess <= -knee / 2 { return 1 }
        let over =
            excess >= knee / 2 ? excess : (excess + knee / 2) * (excess + knee / 2) / (2 * knee)
        return Decibel.amplitude(-slope * over)
    }
}
