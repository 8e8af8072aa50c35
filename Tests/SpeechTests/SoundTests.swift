import Glibc
import Testing

@testable import Speech

struct SoundTests {
    private func sine(_ frequency: Double, amplitude: Double, seconds: Double) -> [Float] {
        (0..<Int(seconds * 48_000)).map { index in
            Float(amplitude * sin(2 * .pi * frequency * Double(index) / 48_000))
        }
    }

    @Test(arguments: [(1.0, -3.01), (0.1, -23.01), (0.0708, -26.01)])
    func `a 997 Hz sine has the loudness of the standard`(amplitude: Double, expected: Double) {
        let loudness = Loudness(sine(997, amplitude: amplitude, seconds: 2)).integrated
        #expect(abs((loudness ?? 0) - expected) < 0.05)
    }

    @Test func `silence is gated away`() throws {
        let tone = sine(997, amplitude: 0.1, seconds: 4)
        let quiet = sine(997, amplitude: 0.001, seconds: 8)
        let gated = try #require(Loudness(tone + quiet).integrated)
        #expect(abs(gated - -23.01) < 0.25)
        #expect(Loudness([Float](repeating: 0, count: 48_000)).integrated == nil)
        #expect(Loudness([Float]()).integrated == nil)
    }

    @Test func `parts joined have the loudness of the whole`() throws {
        let parts = [0.3, 0.1, 0.2].map { sine(500, amplitude: $0, seconds: 3) }
        let whole = try #require(Loudness(parts.flatMap { $0 }).integrated)
        let joined = try #require(Loudness.joined(parts.map { Loudness($0) }).integrated)
        #expect(abs(whole - joined) < 0.3)
    }

    @Test func `the true peak lies between the samples`() {
        // A quarter-rate sine 45 degrees off: samples reach 0.707, the wave reaches 1.
        let samples = (0..<4800).map { Float(sin(.pi / 2 * Double($0) + .pi / 4)) }
        #expect(abs(TruePeak.peak(samples) - 1) < 0.02)
        #expect(samples.map { abs($0) }.max().map { $0 < 0.71 } ?? false)
    }

    @Test func `the limiter holds the true peak and leaves quiet sound alone`() {
        let loud =
            sine(300, amplitude: 0.2, seconds: 0.2) + sine(5000, amplitude: 1.4, seconds: 0.1)
        let limited = Limiter.process(loud, ceiling: -1.5)
        #expect(Decibel.level(Double(TruePeak.peak(limited))) <= -1.5)
        let quiet = sine(300, amplitude: 0.2, seconds: 0.1)
        #expect(Limiter.process(quiet, ceiling: -1.5) == quiet)
    }

    @Test(arguments: [100.0, 1000, 5000, 6000])
    func `resampling keeps a tone's level and time`(frequency: Double) {
        let input = (0..<3200).map { Float(sin(2 * .pi * frequency * Double($0) / 16_000)) }
        let output = Resampler.tripled(input)
        #expect(output.count == 9600)
        let largest = (600..<9000).map { index in
            abs(output[index] - Float(sin(2 * .pi * frequency * Double(index) / 48_000)))
        }.max()
        #expect(largest.map { $0 < 0.005 } ?? false)
    }

    @Test func `the high-pass takes rumble and leaves speech`() {
        func gain(_ frequency: Double) -> Double {
            var filter = Biquad.highPass(60, sampleRate: 48_000)
            let output = sine(frequency, amplitude: 1, seconds: 0.5)
                .map { filter.process(Double($0)) }
            return Decibel.level(output.suffix(9600).map { abs($0) }.max() ?? 0)
        }
        #expect(gain(10) < -28)
        #expect(abs(gain(60) - -3.01) < 0.2)
        #expect(abs(gain(300)) < 0.1)
    }

    @Test func `an envelope has 24 levels from silence to full`() {
        let samples =
            [Int16](repeating: 0, count: 24_000) + [Int16](repeating: 20_000, count: 24_000)
        let levels = Envelope.levels(samples)
        #expect(levels == Array(repeating: 0, count: 12) + Array(repeating: 1, count: 12))
        #expect(Envelope.levels([]).count == 24)
    }
}
