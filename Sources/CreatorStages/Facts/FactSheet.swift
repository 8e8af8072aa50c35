/// What is known about one medicine, and how far it was checked.
package struct FactSheet: Equatable, Sendable {
    /// A document the facts restate.
    package struct Source: Equatable, Sendable {
        /// The identifier inside the sheet, for example `S1`.
        package let id: String
        /// The document, as a reviewer would cite it.
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
        /// The identifier inside the sheet, for example `I1`.
        package let id: String
        /// The brand the use belongs to, or `nil` when it holds for every brand.
        package let brand: String?
        /// The conditions that mean this use; a limit may stand in brackets behind the name.
        package let conditions: [String]
        /// Further names that mean the use, for matching only; a limit may stand in brackets.
        package let aliases: [String]
        /// For whom the use holds.
        package let population: String
        /// The fact that states the use.
        package let fact: String
        /// The use on a card, for professionals and in plain words.
        package let short: Words?
    }

    /// Uses the label does not have.
    package struct Exclusion: Equatable, Sendable {
        /// The brand the exclusion concerns, or `nil` for every brand.
        package let brand: String?
        /// Phrases that mean such a use, matched as whole words.
        package let phrases: [String]
        /// Why it is no use, in words for the reviewer.
        package let note: String
    }

    /// A wording for professionals and one in plain words.
    package struct Words: Equatable, Sendable {
        /// The wording for professionals, or `nil` when there is none.
        package let technical: String?
        /// The plain wording, or `nil` when the text is for professionals only.
        package let plain: String?
    }

    /// A sentence made from facts, for the scenes named.
    package struct Line: Equatable, Sendable {
        /// Role names; `indication:I1` ties a line to a use, a final `!` makes it indispensable.
        package let roles: [String]
        /// The facts the sentence rests on.
        package let facts: [String]
        /// The sentence.
        package let words: Words
    }

    /// Key terms for the screen.
    package struct Item: Equatable, Sendable {
        /// What the terms are about; may be empty.
        package let label: String
        /// The facts the terms rest on.
        package let facts: [String]
        /// The terms.
        package let words: Words
    }

    /// The sheet's name among the sheets.
    package let id: String
    /// The established name, with its salt where it has one.
    package let generic: String
    /// Further established names, the one used in narration first.
    package let names: [String]
    /// The brands the sheet holds for.
    package let brands: [String]
    /// Whether a prescription is needed, in the words of the sheet, by region.
    package let prescription: [String: String]
    /// The pharmacological class.
    package let drugClass: String
    /// The class in a word or two, for titles.
    package let shortClass: String
    /// What the medicine acts on.
    package let target: String
    /// What it does there, for example `inhibits`.
    package let verb: String
    /// How it does it, for example `selective, competitive`.
    package let mode: String
    /// The picture of the mechanism, by its template's name.
    package let template: String
    /// The pathway, step by step.
    package let pathway: [String]
    /// What the medicine does to each step of the pathway: `blocked`, `down`, `up` or nothing.
    package let pathwayEffects: [String]
    /// The approved uses.
    package let uses: [Use]
    /// Uses the label does not have.
    package let exclusions: [Exclusion]
    /// The title of the boxed warning, or `nil` when the label has none.
    package let boxedTitle: String?
    /// The documents the facts restate.
    package let sources: [Source]
    /// The facts, the sheet's own profile last.
    package let facts: [Fact]
    /// What the mechanism's picture shows, by part: drug, target, substrate, product, ligand, mode.
    package let parts: [Part]
    /// Headings by role name.
    package let headlines: [String: Words]
    /// The sentences, in order of importance inside each role.
    package let lines: [Line]
    /// Key terms of the boxed warning.
    package let boxedItems: [Item]
    /// Key terms of the safety scene.
    package let safetyItems: [Item]
    /// The lines of the recapitulation, a risk last.
    package let recapItems: [Item]
    /// Whether the sheet came with the program rather than from the client.
    package let isBuiltIn: Bool

    /// One part of the mechanism's picture and its name.
    package struct Part: Equatable, Sendable {
        /// Which part: drug, target, substrate, product, ligand, receptor or mode.
        package let part: String
        /// What it is called.
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
