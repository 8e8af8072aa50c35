/// A scene's finished sound with its loudness, measured once.
struct MasteredSound: Sendable {
    /// 48 kHz mono.
    let samples: [Int16]

    let loudness: Loudness

    init(_ samples: [Int16]) {
        self.samples = samples
        loudness = Loudness(samples)
    }
}
