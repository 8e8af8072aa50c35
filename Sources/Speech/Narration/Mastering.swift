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
    static func mastered(_ scenes: [[Float]], target: Double) -> [MasteredSound] {
        guard let measured = Loudness.joined(scenes.map { Loudness($0) }).integrated else {
            return limited(scenes, gain: 0)
        }
        var gain = ((target - measured) / gainStep).rounded() * gainStep
        var sounds = limited(scenes, gain: gain)
        // The limiter takes some loudness away; a few steps give it back.
        for _ in 0..<4 {
            guard let reached = Loudness.joined(sounds.map(\.loudness)).integrated else { break }
            guard target - reached > gainStep / 2 + 0.05 else { break }
            gain += gainStep
            sounds = limited(scenes, gain: gain)
        }
        return sounds
    }

    private static func withoutRumble(_ samples: [Float]) -> [Float] {
        var filter = Biquad.highPass(60, sampleRate: Double(NarrationRecording.sampleRate))
        return samples.map { Float(filter.process(Double($0))) }
    }

    private static func limited(_ scenes: [[Float]], gain: Double) -> [MasteredSound] {
        let factor = Float(Decibel.amplitude(gain))
        return scenes.map { scene in
            let held = Limiter.process(scene.map { $0 * factor }, ceiling: ceiling)
            return MasteredSound(
                held.map { Int16(max(-32_768, min(32_767, ($0 * 32_768).rounded()))) }
            )
        }
    }
}
