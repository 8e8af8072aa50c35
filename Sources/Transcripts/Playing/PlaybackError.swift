/// Why a session cannot be played as it was asked for.
package enum PlaybackError: Error, Hashable, Sendable {
    case malformedSpeed(String)
}

extension PlaybackError: CustomStringConvertible {
    /// What is wrong, then what to type.
    package var description: String {
        switch self {
        case .malformedSpeed(let text):
            "'\(text)' is no speed; write a number from 0.01 to 1000, for example --speed 2"
        }
    }
}
