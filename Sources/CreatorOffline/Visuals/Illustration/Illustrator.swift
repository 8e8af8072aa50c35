import Compositions
import CreatorCore
import CreatorStages

/// Chooses what a scene shows, from its plan, its words and the facts.
struct Illustrator {
    let production: Production
    let plan: ScenePlan
    let script: Script
    private let citations: CitedReferences
    let drug: String
    let sheet: FactSheet?
    let topic: ConditionTopic?
    /// The picture of the product, where the client has one.
    let pack: String?
    private let design: VisualDesign

    /// Illustrates a production in a design.
    init(
        _ production: Production,
        _ plan: ScenePlan,
        _ script: Script,
        design: VisualDesign,
        in workspace: Workspace
    ) {
        pack = production.brief["product_image_path"].map { workspace.picture($0) }
        self.production = production
        self.plan = plan
        self.script = script
        self.design = design
        citations = CitedReferences(script)
        let material = FilmMaterial(production.brief)
        sheet = material.medicine?.sheet
        topic = material.topic
        drug = sheet?.spokenName ?? material.name
    }

    /// Lays a scene out: as its picture, or in words alone when they have no room in it.
    func compose(
        _ scene: PlannedScene,
        _ narration: Narration,
        _ composer: Composer,
        _ context: SceneContext
    ) throws(LayoutError) -> Composition {
        do throws(LayoutError) {
            return try composer.compose(spec(for: scene, narration), in: context)
        } catch {
            guard let plain = plain(words(of: narration), scene.role),
                var picture = try? composer.compose(plain, in: context)
            else { throw error }
            picture.notes.append("shown in words alone: \(error)")
            return picture
        }
    }

    private func words(of narration: Narration) -> SceneWords {
        SceneWords(narration, citations: citations, replacements: design.replacements)
    }

    /// The picture of a scene, with its words and figures.
    func spec(for scene: PlannedScene, _ narration: Narration) -> SceneSpec {
        let words = words(of: narration)
        guard
            narration.callouts.isEmpty == false || narration.supplies.isEmpty || scene.role == .end
        else { return supply(words) }
        switch scene.picture {
        case .titleCard: return title(words)
        case .productCard: return product(words)
        case .claimCard:
            return scene.role.isProtected && isProduct(scene) ? product(words) : claim(words)
        case .quoteCard:
            return .quote(QuoteCard(quote: words.statement, icon: icon(of: scene.role)))
        case .safetyPanel: return .safety(SafetyPanel(heading: words.headline, items: words.risks))
        case .boxedPanel: return boxed(words)
        case .referenceCard:
            return .references(ReferenceCard(headline: words.headline, references: words.texts))
        case .endCard: return end(words)
        case .supplyCard: return supply(words)
        case .kineticText: return kinetic(words)
        case .iconScene, .iconGrid: return icons(words, scene)
        case .steps: return steps(words)
        case .checklist: return checklist(words)
        case .timeline: return timeline(words)
        case .splitCompare: return split(words)
        case .dialogueCard: return dialogue(words)
        case .quizCard: return quiz(words)
        case .contactCard: return contact(words)
        case .barChart, .lineChart: return chart(words)
        case .enzymeInhibition, .receptorAgonist, .receptorAntagonist, .ligandNeutralisation,
            .transporterBlock, .channelBlock, .processModulation, .cascade, .vessel,
            .organCallout:
            return mechanism(words, scene)
        }
    }
}
