import Glibc

/// Integrated loudness by ITU-R BS.1770-4 for 48 kHz mono: K-weighting, then two gates.
///
/// Kept as the mean squares of blocks, so that scenes measured one by one can be joined to the
/// film's loudness without hearing them again.
package struct Loudness: Sendable, Hashable {
    /// Mean squares of 400 ms blocks, one every 100 ms.
    private var blocks: [Double]

    /// Measures whole sound; less than 400 ms has no loudness.
    package init(_ samples: [Int16]) {
        self.init(samples.lazy.map { Double($0) / 32_768 })
    }

    init(_ samples: [Float]) {
        self.init(samples.lazy.map { Double($0) })
    }

    private init(_ samples: some Sequence<Double>) {
        var shelf = Self.shelf
        var highPass = Self.highPass
        let step = NarrationRecording.sampleRate / 10
        var sums: [Double] = []
        var sum = 0.0
        var count = 0
        for sample in samples {
            let weighted = highPass.process(shelf.process(sample))
            sum += weighted * weighted
            count += 1
            if count == step {
                sums.append(sum)
                sum = 0
                count = 0
            }
        }
        blocks = sums.indices.dropLast(min(3, sums.count)).map { index in
            (sums[index] + sums[index + 1] + sums[index + 2] + sums[index + 3]) / Double(4 * step)
        }
    }

    private init(blocks: [Double]) {
        self.blocks = blocks
    }

    /// The loudness of sounds one after another, blocks across their borders left out.
    package static func joined(_ parts: [Loudness]) -> Loudness {
        Loudness(blocks: parts.flatMap(\.blocks))
    }

    /// Integrated loudness in LUFS; nil when all is below -70 LUFS.
    package var integrated: Double? {
        let audible = blocks.filter { Self.level($0) > -70 }
        guard !audible.isEmpty else { return nil }
        let gate = Self.level(Self.mean(audible)) - 10
        let loud = audible.filter { Self.level($0) > gate }
        guard !loud.isEmpty else { return nil }
        return Self.level(Self.mean(loud))
    }

    private static func level(_ power: Double) -> Double {
        power > 0 ? -0.691 + 10 * log10(power) : -.infinity
    }

    private static func mean(_ powers: [Double]) -> Double {
        powers.reduce(0, +) / Double(powers.count)
    }

    /// The standard's two filters at 48 kHz.
    private static let shelf = Biquad(
        b0: 1.53512485958697,
        b1: -2.69169618940638,
        b2: 1.19839281085285,
        a1: -1.69065929318241,
        a2: 0.73248077421585
    )
    private static let highPass = Biquad(
        b0: 1,
        b1: -2,
        b2: 1,
        a1: -1.99004745483398,
        a2: 0.99007225036621
    )
}
