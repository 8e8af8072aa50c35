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
        /// What the words are about; may be empty.
        package let label: String
        /// What is written.
        package let text: String
        /// The identifier of the statement.
        package let source: String

        init(_ label: String, _ text: String, _ source: String) {
            self.label = label
            self.text = text
            self.source = source
        }
    }

    /// A statement's origin, for the reference list.
    package struct Citation: Equatable, Sendable {
        /// The identifier, for example `C1`.
        package let id: String
        /// The document, as a reviewer would cite it.
        package let title: String
        /// Where in the document.
        package let locator: String
        /// What is known about its checking, word for word.
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
    /// The situation.
    package let scenario: [Line]
    /// Why the duty matters.
    package let why: [Line]
    /// The reasons on screen.
    package let whyItems: [Item]
    /// The rule.
    package let rule: [Line]
    /// Spoken before the steps.
    package let stepsOpening: Line
    /// The steps, as spoken.
    package let steps: [Line]
    /// The steps on screen.
    package let stepItems: [Item]
    /// What to do and what not to do, as spoken.
    package let split: [Line]
    /// What to do, on screen.
    package let doItems: [Item]
    /// What not to do, on screen.
    package let dontItems: [Item]
    /// When the clock starts; never a company's own limit.
    package let deadline: [Line]
    /// The start of the clock on the timeline.
    package let clock: Item
    /// A question and its answer, as spoken.
    package let quiz: [Line]
    /// The question and its answer on screen.
    package let quizItems: [Item]
    /// The duty in a breath.
    package let recap: [Line]
    /// The duty in a few lines on screen.
    package let recapItems: [Item]
    /// Where the statements come from.
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
