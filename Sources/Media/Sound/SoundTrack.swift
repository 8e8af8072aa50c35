/// What is heard through the whole film: the clips at their places, silence between them.
struct SoundTrack: Sendable {
    /// Samples a second.
    let rate: Int
    /// One channel, exactly as long as the film.
    let samples: [Int16]

    /// Lays the clips out over `seconds`; where two overlap, both are heard.
    init(_ clips: [SoundClip], seconds: Double) throws(SoundError) {
        var rate: Int?
        var samples: [Int16] = []
        var end = 0
        for clip in clips {
            let file = try WAVFile(path: clip.path)
            let expected = rate ?? file.rate
            guard file.rate == expected else {
                throw .otherRate(path: clip.path, rate: file.rate, expected: expected)
            }
            if rate == nil {
                rate = expected
                samples = Array(repeating: 0, count: Self.count(seconds, rate: expected))
            }
            let start = clip.start.map { Self.count($0, rate: expected) } ?? end
            Self.add(file.samples, to: &samples, at: start)
            end = start + file.samples.count
        }
        self.rate = rate ?? 48_000
        self.samples = samples
    }

    private static func count(_ seconds: Double, rate: Int) -> Int {
        Int((max(0, seconds) * Double(rate)).rounded())
    }

    private static func add(_ more: [Int16], to samples: inout [Int16], at start: Int) {
        let count = min(more.count, samples.count - start)
        guard count > 0 else { return }
        for index in 0..<count {
            let sum = Int(samples[start + index]) + Int(more[index])
            samples[start + index] = Int16(clamping: sum)
        }
    }
}
