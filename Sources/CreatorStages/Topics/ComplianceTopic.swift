package import CreatorCore

/// What a compliance film teaches about one duty.
package struct ComplianceTopic: Equatable, Sendable {
    /// A sentence and the statement it rests on.
    package struct Line: Equatable, Sendable {
        /// The sentence, or a few that belong together.
        package let text: String
        /// The identifier of the statement, for example `C1`.
        package let source: String
        /// Whether the sentence is said only when there is time.
        package let isExtra: Bool

        init(_ text: String, _ source: String, extra isExtra: Bool = false) {
            self.text = text
            self.source = source
            self.isExtra = isExtra
        }
    }

    /// A few words for a card, and the statement they rest on.
    package struct Item: Equatable, Sendable {
        package let label: String
        package let text: String
        package let source: String

        init(_ label: String, _ text: String, _ source: String) {
            self.label = label
            self.text = text
            self.source = source
        }
    }

    /// A statement's origin, for the reference list.
    package struct Citation: Equatable, Sendable {
        package let id: String
        package let title: String
        package let locator: String
        package let standing: String

        init(_ id: String, _ title: String, _ locator: String, standing: String = general) {
            self.id = id
            self.title = title
            self.locator = locator
            self.standing = standing
        }

        /// The mark of what was not read for this list.
        static let general = "general knowledge, not reviewed"
        /// The mark of what was read in its source but by no named reviewer.
        static let read = "read in its source, not reviewed"
    }

    /// The duty's name, as a title.
    package let name: String
    /// Phrases in a prompt that mean this duty.
    package let phrases: [String]
    /// Who is asked, when the brief names nobody, for example `Drug Safety`.
    package let owner: String
    /// What somebody says on the dialogue card.
    package let quote: String
    package let scenario: [Line]
    package let why: [Line]
    package let whyItems: [Item]
    package let rule: [Line]
    /// Spoken before the steps.
    package let stepsOpening: Line
    package let steps: [Line]
    package let stepItems: [Item]
    package let split: [Line]
    package let doItems: [Item]
    package let dontItems: [Item]
    package let deadline: [Line]
    /// The start of the clock on the timeline.
    package let clock: Item
    package let quiz: [Line]
    package let quizItems: [Item]
    package let recap: [Line]
    package let recapItems: [Item]
    package let citations: [Citation]

    /// The reference-list entry of a statement.
    package func reference(to id: String) -> Reference? {
        citations.first { $0.id == id }.map {
            Reference(
                source: .compliance(id),
                title: $0.title,
                locator: $0.locator,
                standing: $0.standing
            )
        }
    }
}
