/// True peak by ITU-R BS.1770-4: the largest value of the sound four times oversampled.
package enum TruePeak {
    private static let factor = 4
    private static let taps = 16
    private static let phases = WindowedSinc.phases(factor: factor, taps: taps, cutoff: 1)

    /// Samples looked at together; a quiet block is passed over without filtering.
    private static let block = 64

    /// What a filter can at most add to a sample: the largest sum of absolute taps is below 2.5.
    private static let overshoot: Float = 2.5

    /// The true peak in dBTP; nil for silence.
    package static func level(_ samples: [Int16]) -> Double? {
        let peak = peak(samples.map { Float($0) / 32_768 })
        return peak > 0 ? Decibel.level(Double(peak)) : nil
    }

    static func peak(_ samples: [Float]) -> Float {
        var largest: Float = 0
        visit(samples, above: { largest / overshoot }) { _, peak in largest = max(largest, peak) }
        return largest
    }

    /// Calls back for each sample whose surroundings exceed a limit, with the peak around it.
    static func visit(
        _ samples: [Float],
        above limit: () -> Float,
        _ body: (Int, Float) -> Void
    ) {
        let half = taps / 2
        var padded = [Float](repeating: 0, count: samples.count + taps + block)
        padded.replaceSubrange(half..<(half + samples.count), with: samples)
        let filters = phases.map { Array($0.reversed()) }
        for start in stride(from: 0, to: samples.count, by: block) {
            let end = min(start + block, samples.count)
            var loudest: Float = 0
            for index in start..<(end + taps) { loudest = max(loudest, abs(padded[index])) }
            guard loudest > limit() else { continue }
            for index in start..<end {
                var peak = abs(samples[index])
                for phase in 1..<factor {
                    let filter = filters[phase]
                    var sum: Float = 0
                    for tap in 0..<taps { sum += filter[tap] * padded[index + tap + 1] }
                    peak = max(peak, abs(sum))
                }
                body(index, peak)
            }
        }
    }
}
