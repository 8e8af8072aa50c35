import Compositions
import CreatorCore

extension Illustrator {
    /// The effects in their organs, where the facts name effects rather than one target.
    ///
    /// Two scenes in a row share the effects: the first shows those it speaks of, the second goes
    /// on from there; `nil` when nothing is left to show.
    func modulation(_ scene: PlannedScene) -> Mechanism? {
        let effects = PathwaySteps(sheet).effects
        guard !effects.isEmpty else { return nil }
        if let before = neighbour(of: scene, -1), showsModulation(before) {
            let shown = spoken(effects, in: before)
            let rest = effects.filter { !shown.contains($0) }
            guard !rest.isEmpty else { return nil }
            return .processModulation(
                ProcessModulation(drug: drug, effects: shown + rest, shown: shown.count)
            )
        }
        let isFollowed = neighbour(of: scene, 1).map { showsModulation($0) } ?? false
        let shown = isFollowed ? spoken(effects, in: scene) : effects
        return .processModulation(ProcessModulation(drug: drug, effects: shown))
    }

    /// Whether the scene before has shown the natural ligand dock at the receptor of this one.
    func wasDocked(before scene: PlannedScene) -> Bool {
        guard let before = neighbour(of: scene, -1), phase(before) == .target else { return false }
        if before.picture == .receptorAgonist || before.picture == .receptorAntagonist {
            return true
        }
        return before.picture == .cascade && before.role == .pathway
            && PathwaySteps(sheet).isParallel
    }

    private func neighbour(of scene: PlannedScene, _ step: Int) -> PlannedScene? {
        guard let index = plan.scenes.firstIndex(where: { $0.key == scene.key }),
            plan.scenes.indices.contains(index + step)
        else { return nil }
        return plan.scenes[index + step]
    }

    private func showsModulation(_ scene: PlannedScene) -> Bool {
        switch scene.role {
        case .pathway, .target: false
        case .title, .hook, .disease, .condition, .burden, .binding, .cascade, .effect, .moa,
            .moaPlain, .fact, .explain, .product, .brand, .design, .evidence, .indication,
            .dosing, .boxed, .safety, .summary, .cta, .references, .end, .scenario, .why, .rule,
            .steps, .split, .deadline, .contact, .quiz, .recap:
            scene.picture == .processModulation
                || (scene.picture == .cascade && PathwaySteps(sheet).isParallel)
        }
    }

    /// The effects whose place a scene's sentences name; all of them when they name none.
    private func spoken(
        _ effects: [ProcessModulation.Effect],
        in scene: PlannedScene
    ) -> [ProcessModulation.Effect] {
        guard let narration = script.narrations.first(where: { $0.key == scene.key }) else {
            return effects
        }
        let said = ([narration.headline] + narration.sentences).map(\.text)
            .joined(separator: " ").lowercased()
        let named = effects.filter { effect in
            let place = effect.words.split(separator: " ").first.map { $0.lowercased() } ?? ""
            return said.contains(place)
        }
        return named.isEmpty ? effects : named
    }
}
