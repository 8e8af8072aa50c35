/// Brings 16 kHz speech to 48 kHz.
enum Resampler {
    private static let factor = 3
    private static let taps = 32

    /// Passes up to 7.4 kHz flat; the voice has nothing above 8 kHz.
    private static let phases = WindowedSinc.phases(factor: factor, taps: taps, cutoff: 0.95)

    /// Returns three samples for each given one, in time with them.
    static func tripled(_ samples: [Float]) -> [Float] {
        let half = taps / 2
        var padded = [Float](repeating: 0, count: samples.count + taps)
        padded.replaceSubrange(half..<(half + samples.count), with: samples)
        var output = [Float](repeating: 0, count: samples.count * factor)
        for phase in 0..<factor {
            // Newest input first: filter tap k meets the input k samples back.
            let filter = Array(phases[phase].reversed())
            for index in samples.indices {
                var sum: Float = 0
                for tap in 0..<taps { sum += filter[tap] * padded[index + tap + 1] }
                output[index * factor + phase] = sum
            }
        }
        return output
    }
}
