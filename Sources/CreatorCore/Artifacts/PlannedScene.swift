/// One planned scene.
package struct PlannedScene: Equatable, Sendable {
    /// Names the scene through every version and stage, for example `binding`; unique in a plan.
    package let key: String

    /// What the scene is there for.
    package let role: SceneRole

    /// The planned length, in seconds.
    package let seconds: Double

    /// How many words fit, at the type's rate.
    package let wordBudget: Int

    /// What is shown.
    package let picture: Picture

    /// What the scene says, in a few words.
    package let keyPoint: String

    /// Where the key point comes from.
    package let sources: [SourceID]

    /// What the client must still give for this scene.
    package let supplies: [SupplyRequest]

    /// Creates a scene.
    package init(
        key: String,
        role: SceneRole,
        seconds: Double,
        wordBudget: Int,
        picture: Picture,
        keyPoint: String,
        sources: [SourceID],
        supplies: [SupplyRequest] = []
    ) {
        self.key = key
        self.role = role
        self.seconds = seconds
        self.wordBudget = wordBudget
        self.picture = picture
        self.keyPoint = keyPoint
        self.sources = sources
        self.supplies = supplies
    }

    /// This scene with another length and the words that fit it.
    package func with(seconds: Double, wordBudget: Int) -> PlannedScene {
        PlannedScene(
            key: key,
            role: role,
            seconds: seconds,
            wordBudget: wordBudget,
            picture: picture,
            keyPoint: keyPoint,
            sources: sources,
            supplies: supplies
        )
    }
}
