/// How a scene takes over from the one before.
package enum Transition: Sendable, Equatable {
    /// At once.
    case cut
    /// Pictures are mixed for a time, words go before others come; the old scene rests at its end,
    /// the new one at its start.
    case crossfade(seconds: Double)

    /// The usual crossfade of half a second.
    package static let crossfade = Transition.crossfade(seconds: 0.5)

    /// How long it takes.
    package var seconds: Double {
        switch self {
        case .cut: 0
        case .crossfade(let seconds): seconds
        }
    }
}
