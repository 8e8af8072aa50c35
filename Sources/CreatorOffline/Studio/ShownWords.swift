import CreatorCore
import CreatorStages

/// What is written on screen anywhere in a film, to tell whether a replacement finds anything.
struct ShownWords {
    private let texts: [String]

    init(_ production: Production, _ design: VisualDesign) {
        let narrations = production.script?.narrations ?? []
        texts = narrations.flatMap { narration in
            [narration.headline.text] + narration.sentences.map(\.text)
                + narration.callouts.flatMap { [$0.label, $0.text] }
        }
        .map { text in design.replacements.reduce(text) { $1.applied(to: $0).text } }
    }

    /// Whether the words to be replaced are on screen.
    func contains(_ replacement: Wording.Replacement) -> Bool {
        texts.contains { replacement.applied(to: $0).count > 0 }
    }
}
