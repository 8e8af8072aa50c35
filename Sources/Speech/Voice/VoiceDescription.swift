/// Which engine and voice speak, for `creator doctor` and for the finished stage.
package struct VoiceDescription: Sendable, Hashable {
    /// "flite".
    package let engine: String

    /// "cmu_us_rms".
    package let voice: String

    /// The engine's version, such as "flite-2.2-release".
    package let version: String

    package init(engine: String, voice: String, version: String) {
        self.engine = engine
        self.voice = voice
        self.version = version
    }
}
