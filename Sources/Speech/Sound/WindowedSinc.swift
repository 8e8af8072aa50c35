import Glibc

/// Low-pass filters for changing the sample rate, cut into one short filter per output phase.
enum WindowedSinc {
    /// Filters that interpolate to `factor` times the rate, `taps` input samples each.
    ///
    /// A Kaiser window with beta 8 keeps images 80 dB down; each phase is scaled to unit gain, so
    /// a constant stays a constant.
    static func phases(factor: Int, taps: Int, cutoff: Double) -> [[Float]] {
        let length = factor * taps
        let center = Double(length) / 2
        let beta = 8.0
        return (0..<factor).map { phase in
            var filter = (0..<taps).map { tap -> Double in
                let offset = Double(tap * factor + phase) - center
                let position = offset / Double(factor) * cutoff
                let sinc = position == 0 ? 1 : sin(.pi * position) / (.pi * position)
                let edge = offset / center
                return sinc * bessel(beta * max(0, 1 - edge * edge).squareRoot()) / bessel(beta)
            }
            let sum = filter.reduce(0, +)
            filter = filter.map { $0 / sum }
            return filter.map { Float($0) }
        }
    }

    /// The modified Bessel function of order zero, by its series.
    private static func bessel(_ value: Double) -> Double {
        var sum = 1.0
        var term = 1.0
        for index in 1...25 {
            let factor = value / (2 * Double(index))
            term *= factor * factor
            sum += term
        }
        return sum
    }
}
