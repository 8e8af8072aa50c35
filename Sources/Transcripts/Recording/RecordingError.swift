/// Why something was not written to a recording.
package enum RecordingError: Error, Equatable, Sendable {
    /// Something looks like a secret.
    case secret(SecretShape, place: String)

    /// A line is longer than any transcript may hold.
    case lineTooLong(limit: Int)

    /// The file would become longer than a transcript may be.
    case fileTooLong(limit: Int)

    /// What would be written does not read back as what happened.
    case unreadable(String)

    /// The shell has left; nothing can follow.
    case alreadyEnded
}

extension RecordingError: CustomStringConvertible {
    /// What is wrong, then what to do; the secret itself is never shown.
    package var description: String {
        switch self {
        case .secret(let shape, let place):
            "\(place) holds what looks like a secret (\(shape.rawValue)), so nothing is written; "
                + "leave it out and record anew"
        case .lineTooLong(let limit):
            "a line is longer than \(limit) bytes, so nothing is written; print less at once"
        case .fileTooLong(let limit):
            "the recording would be longer than \(limit) bytes; record in several files"
        case .unreadable(let reason): "the recording could not be read back: \(reason)"
        case .alreadyEnded: "the recorded shell has left; begin another recording"
        }
    }
}
