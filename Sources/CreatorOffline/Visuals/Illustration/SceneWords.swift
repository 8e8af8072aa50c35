import Compositions
import CreatorCore
import CreatorStages

/// The words of one scene as they stand on screen: replaced where asked, marked with references.
struct SceneWords {
    /// The longest sentence that may stand beside a picture, in words.
    private static let longestBeside = 19

    private let narration: Narration
    private let citations: CitedReferences
    private let replacements: [CreatorCore.Wording.Replacement]

    init(
        _ narration: Narration,
        citations: CitedReferences,
        replacements: [CreatorCore.Wording.Replacement]
    ) {
        self.narration = narration
        self.citations = citations
        self.replacements = replacements
    }

    /// The heading.
    var headline: String { shown(narration.headline.text) }

    /// A sentence that fits beside a picture, with its reference marks; empty when none does.
    var beside: String {
        let fitting = narration.sentences.first {
            $0.text.split(separator: " ").count <= Self.longestBeside
        }
        return fitting.map { marked($0.text, $0.sources) } ?? ""
    }

    /// The scene's main sentence, with its reference marks.
    var statement: String {
        narration.sentences.first.map { marked($0.text, $0.sources) } ?? headline
    }

    /// Every sentence, with its reference marks.
    var sentences: [String] { narration.sentences.map { marked($0.text, $0.sources) } }

    /// What the labelled words say; the first with that label.
    func text(_ label: String) -> String? {
        narration.callouts.first { $0.label == label }.map { shown($0.text) }
    }

    /// What all words with that label say.
    func texts(_ label: String) -> [String] {
        narration.callouts.filter { $0.label == label }.map { shown($0.text) }
    }

    /// What all words beside the heading say, without their labels.
    var texts: [String] { narration.callouts.map { shown($0.text) } }

    /// The words without a label.
    var unlabelled: [String] { texts("") }

    /// Labels and what they say, in order.
    var pairs: [(label: String, text: String)] {
        narration.callouts.map { ($0.label, shown($0.text)) }
    }

    /// Risks for the safety panel, each with its reference mark.
    var risks: [SafetyPanel.Item] {
        narration.callouts.map { .init(term: $0.label, text: marked($0.text, $0.sources)) }
            + narration.supplies.map { .init(term: "", text: $0.mark) }
    }

    /// What the client must still give, each as its amber mark.
    var supplies: [String] { narration.supplies.map(\.mark) }

    /// What the client must still give, as the words inside the marks.
    var needs: [String] { narration.supplies.map { "⟦SUPPLY: \($0.field)⟧ \($0.need)" } }

    /// The amber mark of a field, when the client must still give it.
    func supply(_ field: String) -> String? {
        narration.supplies.first { $0.field == field }?.mark
    }

    /// Sets raised reference numbers behind a text, before its final stop.
    private func marked(_ text: String, _ sources: [SourceID]) -> String {
        let raised = citations.numbers(for: sources).map { Self.raised($0) }.joined()
        return shown(text) + raised
    }

    private func shown(_ text: String) -> String {
        replacements.reduce(text) { $1.applied(to: $0).text }
    }

    private static func raised(_ number: Int) -> String {
        let figures: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        return String(String(number).compactMap(\.wholeNumberValue).map { figures[$0] })
    }
}
