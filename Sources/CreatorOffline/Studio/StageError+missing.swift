import CreatorCore

extension StageError {
    /// An earlier stage's artifact is not there; the session's rules make this impossible.
    static func missing(_ name: String) -> StageError {
        StageError(.internal, "the accepted \(name) is missing; stop, and start again")
    }
}
