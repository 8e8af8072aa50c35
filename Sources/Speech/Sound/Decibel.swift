import Glibc

/// Decibels and amplitudes.
enum Decibel {
    /// The amplitude of a level: 0 dB is 1, -6.02 dB is 0.5.
    static func amplitude(_ level: Double) -> Double { pow(10, level / 20) }

    /// The level of an amplitude; silence is minus infinity.
    static func level(_ amplitude: Double) -> Double {
        amplitude > 0 ? 20 * log10(amplitude) : -.infinity
    }
}
