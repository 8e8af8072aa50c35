/// What is said and written over one scene.
package struct Narration: Equatable, Sendable {
    /// The scene's key in the plan.
    package let key: String

    /// What the scene is there for.
    package let role: SceneRole

    /// The spoken sentences, as captions show them.
    package let sentences: [Sentence]

    /// The heading on screen.
    package let headline: Sentence

    /// Further words on screen: a label and what it says.
    package let callouts: [Callout]

    /// What the client must still give; shown, not spoken.
    package let supplies: [SupplyRequest]

    /// How long the scene will last, in seconds: the planned length, or more if the words need it.
    package let seconds: Double

    /// Creates a narration.
    package init(
        key: String,
        role: SceneRole,
        sentences: [Sentence],
        headline: Sentence,
        callouts: [Callout],
        supplies: [SupplyRequest],
        seconds: Double
    ) {
        self.key = key
        self.role = role
        self.sentences = sentences
        self.headline = headline
        self.callouts = callouts
        self.supplies = supplies
        self.seconds = seconds
    }

    /// The spoken text.
    package var text: String { sentences.map(\.text).joined(separator: " ") }

    /// The words spoken, counted at blanks.
    package var words: Int { sentences.reduce(0) { $0 + $1.text.split(separator: " ").count } }
}

/// One sentence and where it comes from.
package struct Sentence: Equatable, Sendable {
    /// The sentence as captions show it.
    package let text: String

    /// Where it comes from; never empty.
    package let sources: [SourceID]

    /// Creates a sentence.
    package init(_ text: String, _ sources: [SourceID]) {
        self.text = text
        self.sources = sources
    }
}

/// Words on screen beside the heading.
package struct Callout: Equatable, Sendable {
    /// What the words are about: a name, a step, a key term; may be empty.
    package let label: String

    /// What is written.
    package let text: String

    /// Where it comes from; never empty.
    package let sources: [SourceID]

    /// Creates a callout.
    package init(_ label: String, _ text: String, _ sources: [SourceID]) {
        self.label = label
        self.text = text
        self.sources = sources
    }
}
