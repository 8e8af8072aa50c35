import Glibc

/// A second-order filter, in double precision so that low cut-offs stay exact.
struct Biquad {
    private let b0: Double
    private let b1: Double
    private let b2: Double
    private let a1: Double
    private let a2: Double
    private var z1 = 0.0
    private var z2 = 0.0

    init(b0: Double, b1: Double, b2: Double, a1: Double, a2: Double) {
        self.b0 = b0
        self.b1 = b1
        self.b2 = b2
        self.a1 = a1
        self.a2 = a2
    }

    /// A Butterworth high-pass at a frequency in hertz.
    static func highPass(_ frequency: Double, sampleRate: Double) -> Biquad {
        let angle = 2 * Double.pi * frequency / sampleRate
        let alpha = sin(angle) / 2.0.squareRoot()
        let cosine = cos(angle)
        let a0 = 1 + alpha
        return Biquad(
            b0: (1 + cosine) / 2 / a0,
            b1: -(1 + cosine) / a0,
            b2: (1 + cosine) / 2 / a0,
            a1: -2 * cosine / a0,
            a2: (1 - alpha) / a0
        )
    }

    mutating func process(_ input: Double) -> Double {
        let output = b0 * input + z1
        z1 = b1 * input - a1 * output + z2
        z2 = b2 * input - a2 * output
        return output
    }
}
