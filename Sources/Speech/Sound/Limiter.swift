import Glibc

/// A look-ahead limiter on the true peak: nothing leaves it above its ceiling.
enum Limiter {
    /// How far the gain looks ahead and back, in samples: 2.5 ms each way.
    private static let reach = 120

    /// How fast the gain comes back: 60 ms.
    private static let recovery = 1 - exp(-1 / (0.060 * Double(NarrationRecording.sampleRate)))

    /// Holds sound below a ceiling in dBTP; sound that is below it is returned as it is.
    static func process(_ samples: [Float], ceiling: Double) -> [Float] {
        // A tenth of a decibel in hand: the moving gain itself shifts peaks a little.
        let limit = Float(Decibel.amplitude(ceiling - 0.1))
        var needed = [Float](repeating: 1, count: samples.count)
        var isNeeded = false
        TruePeak.visit(samples, above: { limit / 2.5 }) { index, peak in
            if peak > limit {
                needed[index] = limit / peak
                isNeeded = true
            }
        }
        guard isNeeded else { return samples }
        let gain = smoothed(recovering(lowest(needed)))
        return zip(samples, gain).map { $0 * $1 }
    }

    /// The lowest gain within reach of each sample, by a falling queue of candidates.
    private static func lowest(_ gains: [Float]) -> [Float] {
        var output = gains
        var queue: [Int] = []
        var head = 0
        for index in 0..<(gains.count + reach) {
            if index < gains.count {
                while queue.count > head, gains[queue[queue.count - 1]] >= gains[index] {
                    queue.removeLast()
                }
                queue.append(index)
            }
            let center = index - reach
            guard center >= 0 else { continue }
            while queue[head] < center - reach { head += 1 }
            output[center] = gains[queue[head]]
        }
        return output
    }

    private static func recovering(_ gains: [Float]) -> [Float] {
        var current: Float = 1
        let step = Float(recovery)
        return gains.map { gain in
            current = min(gain, current + (1 - current) * step)
            return current
        }
    }

    /// Averages over the reach, so that the gain glides into a peak and out of it.
    private static func smoothed(_ gains: [Float]) -> [Float] {
        let width = 2 * reach + 1
        var output = gains
        var sum = Double(gains[0]) * Double(reach + 1)
        for index in 0..<min(reach, gains.count) { sum += Double(gains[index]) }
        for index in gains.indices {
            sum += Double(gains[min(index + reach, gains.count - 1)])
            output[index] = Float(sum / Double(width))
            sum -= Double(gains[max(index - reach, 0)])
        }
        return output
    }
}
