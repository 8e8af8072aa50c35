/// A scene's level over time, for a waveform drawn in text.
enum Envelope {
    static let count = 24

    /// 24 levels from 0 to 1 of sound below full scale: its RMS on a scale of 40 dB.
    static func levels(_ samples: [Int16]) -> [Double] {
        guard !samples.isEmpty else { return Array(repeating: 0, count: count) }
        return (0..<count).map { index in
            let start = samples.count * index / count
            let end = samples.count * (index + 1) / count
            guard end > start else { return 0 }
            let power = samples[start..<end].reduce(0.0) { sum, sample in
                let value = Double(sample) / 32_768
                return sum + value * value
            }
            let level = Decibel.level((power / Double(end - start)).squareRoot())
            return min(1, max(0, (level + 50) / 40))
        }
    }
}
