package import CreatorCore

/// One role of a video type: when it is there, and how long it takes.
package struct SceneTemplate: Equatable, Sendable {
    /// When the scene is part of a film.
    package enum Presence: Equatable, Sendable {
        case always
        /// Only when there is time and something to say; the lower the number, the sooner dropped.
        case optional(Int)
        case ifBoxedWarning
        case ifEvidence
        case ifDosing
        case ifProductImage
        case ifBranded
    }

    /// What the scene is there for.
    package let role: SceneRole

    /// Its length in seconds: shortest, usual, longest.
    package let shortest: Double
    package let usual: Double
    package let longest: Double

    /// When it is part of a film.
    package let presence: Presence

    /// Whether a film can lose the scene as a last resort and still tell its story.
    package let isSpare: Bool

    init(
        _ role: SceneRole,
        _ shortest: Double,
        _ usual: Double,
        _ longest: Double,
        _ presence: Presence = .always,
        spare: Bool = false
    ) {
        self.role = role
        self.shortest = shortest
        self.usual = usual
        self.longest = longest
        self.presence = presence
        isSpare = spare
    }
}
