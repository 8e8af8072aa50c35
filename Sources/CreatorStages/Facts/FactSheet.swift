/// What is known about one medicine, and how far it was checked.
package struct FactSheet: Equatable, Sendable {
    /// A document the facts restate.
    package struct Source: Equatable, Sendable {
        package let id: String
        package let title: String
        /// The sections read, for example `1; 4; 12.1`.
        package let locator: String
        /// The state of the document that was read.
        package let revision: String
        /// What was read and what was not, word for word.
        package let verified: String
        /// Under which terms the text may be restated.
        package let license: String
    }

    /// An approved use: the condition names that mean it, and for whom it holds.
    package struct Use: Equatable, Sendable {
        package let id: String
        /// The brand the use belongs to, or `nil` when it holds for every brand.
        package let brand: String?
        package let conditions: [String]
        package let population: String
        /// The fact that states the use.
        package let fact: String
        /// The use on a card, for professionals and in plain words.
        package let short: Words?
    }

    /// Uses the label does not have.
    package struct Exclusion: Equatable, Sendable {
        package let brand: String?
        /// Phrases that mean such a use, matched as whole words.
        package let phrases: [String]
        package let note: String
    }

    /// A wording for professionals and one in plain words.
    package struct Words: Equatable, Sendable {
        package let technical: String?
        package let plain: String?
    }

    /// A sentence made from facts, for the scenes named.
    package struct Line: Equatable, Sendable {
        /// Role names; `indication:I1` ties a line to a use, a final `!` makes it indispensable.
        package let roles: [String]
        package let facts: [String]
        package let words: Words
    }

    /// Key terms for the screen.
    package struct Item: Equatable, Sendable {
        package let label: String
        package let facts: [String]
        package let words: Words
    }

    package let id: String
    package let generic: String
    package let names: [String]
    package let brands: [String]
    /// Whether a prescription is needed, in the words of the sheet, by region.
    package let prescription: [String: String]
    package let drugClass: String
    /// The class in a word or two, for titles.
    package let shortClass: String
    package let target: String
    package let verb: String
    package let mode: String
    /// The picture of the mechanism, by its template's name.
    package let template: String
    package let pathway: [String]
    /// What the medicine does to each step of the pathway: `blocked`, `down`, `up` or nothing.
    package let pathwayEffects: [String]
    package let uses: [Use]
    package let exclusions: [Exclusion]
    /// The title of the boxed warning, or `nil` when the label has none.
    package let boxedTitle: String?
    package let sources: [Source]
    package let facts: [Fact]
    /// What the mechanism's picture shows, by part: drug, target, substrate, product, ligand, mode.
    package let parts: [Part]
    package let headlines: [String: Words]
    package let lines: [Line]
    package let boxedItems: [Item]
    package let safetyItems: [Item]
    package let recapItems: [Item]
    /// Whether the sheet came with the program rather than from the client.
    package let isBuiltIn: Bool

    /// One part of the mechanism's picture and its name.
    package struct Part: Equatable, Sendable {
        package let part: String
        package let name: String
    }
}

extension FactSheet {
    /// The name used in narration: the established name without its salt.
    package var spokenName: String { names.first ?? generic }

    /// The fact with an identifier, the sheet's own profile included.
    package func fact(_ id: String) -> Fact? {
        facts.first { $0.id == id }
    }

    /// The facts of a field that may be said.
    package func facts(_ field: Fact.Field) -> [Fact] {
        facts.filter { $0.field == field && $0.isSpeakable }
    }

    /// Whether a prescription is needed in the United States, the sheet's home region.
    package var needsPrescription: Bool { prescription["US"]?.hasPrefix("Rx") ?? true }
}
