import Compositions
import CreatorCore

extension Illustrator {
    /// A mechanism, a pathway, a vessel or an organ, with the words beside it.
    func mechanism(_ words: SceneWords, _ scene: PlannedScene) -> SceneSpec {
        guard let picture = picture(words, scene) else { return icons(words, scene) }
        return .mechanism(
            MechanismCard(headline: words.headline, body: words.beside, mechanism: picture)
        )
    }

    /// The picture, where the facts name every part it shows.
    private func picture(_ words: SceneWords, _ scene: PlannedScene) -> Mechanism? {
        switch scene.picture {
        case .enzymeInhibition: enzyme(words, scene)
        case .receptorAgonist: receptor(words, scene, .activates)
        case .receptorAntagonist: receptor(words, scene, .blocks)
        case .ligandNeutralisation: capture(words, scene)
        case .transporterBlock, .channelBlock, .processModulation, .cascade, .vessel,
            .organCallout:
            nil
        case .titleCard, .productCard, .claimCard, .quoteCard, .safetyPanel, .boxedPanel,
            .referenceCard, .endCard, .supplyCard, .kineticText, .iconScene, .iconGrid, .steps,
            .checklist, .timeline, .splitCompare, .dialogueCard, .quizCard, .contactCard,
            .barChart, .lineChart:
            nil
        }
    }

    private func phase(_ scene: PlannedScene) -> MechanismPhase {
        scene.role == .target ? .target : .binding
    }

    private func enzyme(_ words: SceneWords, _ scene: PlannedScene) -> Mechanism? {
        guard let target = words.text("target"), let substrate = words.text("substrate"),
            let product = words.text("product")
        else { return nil }
        return .enzymeInhibition(
            EnzymeInhibition(
                target: target,
                substrate: substrate,
                product: product,
                drug: words.text("drug") ?? drug,
                bond: bond(words.text("mode") ?? ""),
                phase: phase(scene)
            )
        )
    }

    /// Only what the facts call irreversible is drawn as a bond that stays.
    private func bond(_ mode: String) -> EnzymeInhibition.Bond {
        if mode.contains("irreversible") { return .irreversible }
        return mode.contains("competitive") ? .competitive : .reversible
    }

    private func receptor(
        _ words: SceneWords,
        _ scene: PlannedScene,
        _ verb: ReceptorAction.Verb
    ) -> Mechanism? {
        guard let receptor = words.text("target"), let ligand = words.text("ligand") else {
            return nil
        }
        return .receptorAction(
            ReceptorAction(
                receptor: receptor,
                ligand: ligand,
                effect: "signal",
                drug: words.text("drug") ?? drug,
                verb: verb,
                phase: phase(scene)
            )
        )
    }

    private func capture(_ words: SceneWords, _ scene: PlannedScene) -> Mechanism? {
        guard let ligand = words.text("ligand"), let receptors = words.text("receptor") else {
            return nil
        }
        return .ligandNeutralisation(
            LigandNeutralisation(
                ligand: ligand,
                receptors: receptors,
                effect: "signal",
                drug: words.text("drug") ?? drug,
                phase: phase(scene)
            )
        )
    }

    /// A chart of the client's data.
    func chart(_ words: SceneWords, _ scene: PlannedScene) -> SceneSpec {
        claim(words)
    }
}
