package import CreatorCore

/// Everything that can be said and shown in one scene, in order of importance.
package struct SceneContent: Equatable, Sendable {
    /// A label and key terms for the screen.
    package struct Item: Equatable, Sendable {
        package let label: String
        package let words: Wordings

        init(_ label: String, _ words: Wordings) {
            self.label = label
            self.words = words
        }
    }

    /// What is shown.
    package var picture: Picture

    /// The heading.
    package var headline: Wordings

    /// What can be said; the first come first.
    package var lines: [Wordings]

    /// What stands on screen beside the heading.
    package var items: [Item]

    /// What the client must still give.
    package var supplies: [SupplyRequest]

    init(
        _ picture: Picture,
        _ headline: Wordings,
        lines: [Wordings] = [],
        items: [Item] = [],
        supplies: [SupplyRequest] = []
    ) {
        self.picture = picture
        self.headline = headline
        self.lines = lines
        self.items = items
        self.supplies = supplies
    }
}
