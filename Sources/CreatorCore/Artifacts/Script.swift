/// Everything said and shown as text, scene by scene.
package struct Script: Equatable, Sendable {
    /// One narration for each planned scene, in order.
    package let narrations: [Narration]

    /// The reference list, in order of first use.
    package let references: [Reference]

    /// The wording in force: register, replacements and bans; later stages keep to it.
    package let wording: Wording

    /// The rate the words were counted for, in words a minute.
    package let wordsPerMinute: Int

    /// What the reviewer must know.
    package let notes: [PlanNote]

    /// Creates a script.
    package init(
        narrations: [Narration],
        references: [Reference],
        wording: Wording,
        wordsPerMinute: Int,
        notes: [PlanNote] = []
    ) {
        self.narrations = narrations
        self.references = references
        self.wording = wording
        self.wordsPerMinute = wordsPerMinute
        self.notes = notes
    }

    /// The words spoken, over all scenes.
    package var words: Int { narrations.reduce(0) { $0 + $1.words } }

    /// The predicted length, in seconds.
    package var seconds: Double { narrations.reduce(0) { $0 + $1.seconds } }
}
