/// Why a recording cannot be heard in a film.
package enum SoundError: Error, Equatable, Sendable {
    /// The system will not give us the file, for this reason.
    case unreadable(path: String, reason: String)
    /// It is not a WAV file of 16-bit samples.
    case notWAV(path: String)
    /// Its samples come at another rate than those of the first recording.
    case otherRate(path: String, rate: Int, expected: Int)
}

extension SoundError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "the recording '\(path)' cannot be read: \(reason); run the tts stage again"
        case .notWAV(let path):
            "'\(path)' is not a WAV file of 16-bit samples; run the tts stage again"
        case .otherRate(let path, let rate, let expected):
            "'\(path)' has \(rate) samples a second where the first has \(expected)"
        }
    }
}
