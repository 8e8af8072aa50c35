/// Why a narration could not be spoken.
package enum SpeechError: Error, Hashable, Sendable, CustomStringConvertible {
    /// flite gave no voice.
    case voiceMissing
    /// flite gave no sound for a phrase.
    case synthesisFailed(phrase: String)
    /// A phrase without a pause that is longer than anyone could say or hear.
    case phraseTooLong(beginning: String)
    /// A pronunciation of the user's that cannot be taken.
    case pronunciation(LexiconError)
    /// Words a minute outside what the voice can do.
    case paceOutOfRange(Double)
    /// A frame rate that does not divide 48,000.
    case frameRateUnusable(Int)
    /// A length or a loudness that is negative or not a number.
    case valueOutOfRange(name: String, value: Double)
    /// The task was cancelled between two sentences.
    case cancelled

    /// What is wrong, then what to do.
    package var description: String {
        switch self {
        case .voiceMissing:
            "the voice cmu_us_rms cannot be opened; install flite1-dev"
        case .synthesisFailed(let phrase):
            "the voice made no sound of '\(phrase)'; change the sentence"
        case .phraseTooLong(let beginning):
            "the sentence that begins '\(beginning)' is too long to say; make two of it"
        case .pronunciation(let error):
            error.description
        case .paceOutOfRange(let pace):
            "\(pace) words a minute cannot be spoken; choose 80 to 220"
        case .frameRateUnusable(let rate):
            "\(rate) frames a second do not fit 48000 samples; choose 24, 25, 30, 50 or 60"
        case .valueOutOfRange(let name, let value):
            "\(name) cannot be \(value); choose a value in its range"
        case .cancelled:
            "the narration was stopped"
        }
    }
}
