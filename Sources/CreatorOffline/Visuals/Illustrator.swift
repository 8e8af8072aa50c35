import Compositions
import CreatorCore

/// Chooses what a scene shows, from its plan, its words and the facts.
struct Illustrator {
    private let production: Production
    private let design: VisualDesign

    /// Illustrates a production in a design.
    init(_ production: Production, design: VisualDesign) {
        self.production = production
        self.design = design
    }

    /// The picture of a scene, with its words and figures.
    func spec(for scene: PlannedScene, _ narration: Narration) -> SceneSpec {
        switch scene.picture {
        case .titleCard:
            .title(
                TitleCard(
                    title: narration.headline.text,
                    subtitle: narration.callouts.first?.text ?? ""
                )
            )
        case .safetyPanel, .boxedPanel:
            .safety(
                SafetyPanel(
                    heading: narration.headline.text,
                    items: narration.callouts.map { .init(term: $0.label, text: $0.text) }
                )
            )
        default:
            .claim(
                ClaimCard(
                    claim: narration.headline.text,
                    support: narration.callouts.first?.text ?? ""
                )
            )
        }
    }
}
