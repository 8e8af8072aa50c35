/// How much processor time a film's picture is worth.
package enum FilmQuality: String, CaseIterable, Sendable {
    /// To look at while working: 640 x 360.
    case low
    /// To send around: 1280 x 720.
    case medium
    /// To show to a client: 1920 x 1080.
    case high

    /// The shorter side of the picture, in pixels.
    package var shortSide: Int {
        switch self {
        case .low: 360
        case .medium: 720
        case .high: 1080
        }
    }
}

extension FilmQuality {
    /// The encoder's preset and constant rate factor.
    var encoderWords: [String] {
        switch self {
        case .low: ["-preset", "superfast", "-crf", "23", "-bf", "0"]
        case .medium: ["-preset", "superfast", "-crf", "22", "-bf", "0"]
        case .high: ["-preset", "superfast", "-crf", "22", "-bf", "0"]
        }
    }
}
