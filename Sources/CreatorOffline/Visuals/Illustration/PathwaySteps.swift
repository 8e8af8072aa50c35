import Compositions
import CreatorStages

/// The steps of a medicine's pathway, and what the medicine does to each.
struct PathwaySteps {
    /// The steps' names, without the direction some carry at their end.
    let words: [String]
    private let changes: [String]

    /// Whether the steps stand beside each other: effects of a process, or of one receptor.
    let isParallel: Bool

    init(_ sheet: FactSheet?) {
        let pathway = sheet?.pathway ?? []
        let effects = sheet?.pathwayEffects ?? []
        words = pathway.map { Self.undirected($0) }
        changes = pathway.indices.map { $0 < effects.count ? effects[$0] : "" }
        let template = sheet?.template ?? ""
        isParallel = template == "process_modulation" || template == "receptor_agonist"
    }

    /// The steps in a row; with a drug, what it stops, lowers and raises.
    func cascade(drug: String?) -> Cascade? {
        guard (3...6).contains(words.count) else { return nil }
        let steps = zip(words, changes).map { word, change in
            Cascade.Step(word, change: drug == nil ? nil : Cascade.Change(rawValue: change))
        }
        guard let drug, let blocked = changes.firstIndex(of: "blocked") else {
            return Cascade(steps)
        }
        return Cascade(steps, block: .step(blocked, drug: drug))
    }

    /// What the medicine raises and lowers, with the organ each happens in.
    var effects: [ProcessModulation.Effect] {
        zip(words, changes).compactMap { word, change in
            guard let change = Cascade.Change(rawValue: change) else { return nil }
            return ProcessModulation.Effect(
                organ: Self.organ(of: word),
                words: word,
                change: change
            )
        }
    }

    private static func undirected(_ step: String) -> String {
        for ending in [" up", " down"] where step.hasSuffix(ending) {
            return String(step.dropLast(ending.count))
        }
        return step.hasPrefix("minor delay in ")
            ? String(step.dropFirst("minor delay in ".count)) : step
    }

    private static func organ(of words: String) -> Organ {
        let text = words.lowercased()
        let organs: [(Organ, [String])] = [
            (.liver, ["hepatic", "liver"]), (.stomach, ["gastric", "stomach"]),
            (.intestine, ["intestin"]), (.muscle, ["peripheral", "muscle", "uptake"]),
            (.pancreas, ["insulin", "glucagon"]), (.kidney, ["renal", "kidney"]),
        ]
        return organs.first { $0.1.contains { text.contains($0) } }?.0 ?? .torso
    }
}
