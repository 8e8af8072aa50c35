import Compositions
import CreatorCore
import CreatorStages

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
        case .transporterBlock: passage(words, scene, .transporter)
        case .channelBlock: passage(words, scene, .channel)
        case .processModulation: scene.role == .target ? nil : modulation(scene)
        case .cascade: steps(scene)
        case .vessel: vessel(scene)
        case .organCallout: organ(words, scene)
        case .titleCard, .productCard, .claimCard, .quoteCard, .safetyPanel, .boxedPanel,
            .referenceCard, .endCard, .supplyCard, .kineticText, .iconScene, .iconGrid, .steps,
            .checklist, .timeline, .splitCompare, .dialogueCard, .quizCard, .contactCard,
            .barChart, .lineChart:
            nil
        }
    }

    /// The moment of the mechanism a scene shows.
    func phase(_ scene: PlannedScene) -> MechanismPhase {
        scene.role == .target || scene.role == .pathway ? .target : .binding
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
                phase: phase(scene),
                targetNote: sheet?.verb == "inactivates" ? "inactivated" : "inhibited"
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
        guard let receptor = words.text("target") ?? part("target"),
            let ligand = words.text("ligand") ?? part("ligand")
        else { return nil }
        return .receptorAction(
            ReceptorAction(
                receptor: receptor,
                ligand: ligand,
                effect: PathwaySteps(sheet).words.dropFirst().first ?? "signal",
                drug: words.text("drug") ?? drug,
                verb: verb,
                phase: phase(scene),
                isDocked: wasDocked(before: scene)
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
                effect: PathwaySteps(sheet).words.last ?? "signal",
                drug: words.text("drug") ?? drug,
                phase: phase(scene)
            )
        )
    }

    private func passage(
        _ words: SceneWords,
        _ scene: PlannedScene,
        _ way: PassageBlock.Way
    ) -> Mechanism? {
        guard let passage = words.text("target"), let cargo = words.text("cargo") else {
            return nil
        }
        return .passageBlock(
            PassageBlock(
                passage: passage,
                way: way,
                cargo: cargo,
                drug: words.text("drug") ?? drug,
                phase: phase(scene)
            )
        )
    }

    /// The pathway: as it is by nature, or with what the medicine does to it.
    ///
    /// Steps that stand beside each other rather than follow from each other are no cascade.
    private func steps(_ scene: PlannedScene) -> Mechanism? {
        let pathway = PathwaySteps(sheet)
        let isBefore = scene.role == .pathway
        if pathway.isParallel {
            if !isBefore { return modulation(scene) }
            guard let receptor = part("target"), let ligand = part("ligand") else { return nil }
            let effect = pathway.words.dropFirst().first ?? "signal"
            return .receptorAction(
                ReceptorAction(
                    receptor: receptor,
                    ligand: ligand,
                    effect: effect,
                    drug: drug,
                    verb: .activates,
                    phase: .target,
                    isDocked: wasDocked(before: scene)
                )
            )
        }
        return pathway.cascade(drug: isBefore ? nil : drug).map { .cascade($0) }
    }

    /// The name of a part of the mechanism in the facts.
    func part(_ name: String) -> String? {
        sheet?.parts.first { $0.part == name }?.name
    }
}
