/// How a value gets from one keyframe to the next.
package enum Easing: String, Sendable, Equatable {
    /// Jumps when the time has come.
    case hold
    /// At one speed.
    case linear
    /// Starts slowly; for leaving.
    case easeIn = "ease-in"
    /// Arrives slowly; for entering.
    case easeOut = "ease-out"
    /// Starts and arrives slowly; for travelling.
    case easeInOut = "ease-in-out"
    /// Goes a little too far and comes back; for a thing that snaps into place.
    case settle

    /// The share of the way covered after a share of the time.
    package func share(_ time: Double) -> Double {
        let rest = 1 - time
        switch self {
        case .hold: return time >= 1 ? 1 : 0
        case .linear: return time
        case .easeIn: return time * time * time
        case .easeOut: return 1 - rest * rest * rest
        case .easeInOut:
            return time < 0.5 ? 4 * time * time * time : 1 - 4 * rest * rest * rest
        case .settle: return 1 - rest * rest * (2.2 * rest - 1.2)
        }
    }
}
