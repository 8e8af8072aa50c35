import Glibc

/// The sound chain of a whole film: high-pass, compressor, one gain, true-peak limiter.
///
/// One gain for every scene, in steps of half a decibel: a new version of one scene then leaves
/// the others' samples as they were, unless the film's loudness crosses a step.
enum Mastering {
    /// No true peak above this, in dBTP.
    static let ceiling = -1.5

    private static let gainStep = 0.5

    /// Frees every scene of rumble and evens out its words.
    static func evened(_ scenes: [[Float]]) -> [[Float]] {
        scenes.map { Compressor.process(withoutRumble($0)) }
    }

    /// Brings scenes to a loudness in LUFS, and to 16 bits.
    static func mastered(_ scenes: [[Float]], target: Double) -> [[Int16]] {
        let measured = Loudness.joined(scenes.map { Loudness($0) }).integrated
        guard let measured else { return scenes.map { $0.map { _ in 0 } } }
        var gain = ((target - measured) / gainStep).rounded() * gainStep
        var best = limited(scenes, gain: gain)
        // The limiter takes some loudness away; one or two steps give it back.
        for _ in 0..<4 {
            guard let reached = Loudness.joined(best.map { Loudness($0) }).integrated else { break }
            guard target - reached > gainStep / 2 + 0.05 else { break }
            gain += gainStep
            best = limited(scenes, gain: gain)
        }
        return best
    }

    private static func withoutRumble(_ samples: [Float]) -> [Float] {
        var filter = Biquad.highPass(60, sampleRate: Double(NarrationRecording.sampleRate))
        return samples.map { Float(filter.process(Double($0))) }
    }

    private static func limited(_ scenes: [[Float]], gain: Double) -> [[Int16]] {
        let factor = Float(Decibel.amplitude(gain))
        return scenes.map { scene in
            Limiter.process(scene.map { $0 * factor }, ceiling: ceiling).map { sample in
                Int16(max(-32_768, min(32_767, (sample * 32_768).rounded())))
            }
        }
    }
}
