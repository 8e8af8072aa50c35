import CreatorCore

/// What a film still asks the client for, as findings.
enum PlaceholderNotes {
    /// A scene, as far as its requests go.
    typealias Asking = (role: SceneRole, supplies: [SupplyRequest])

    private static let rule = "GND-PLACEHOLDER"

    /// What no film about a product may lack, by the field that is asked for.
    private static let indispensable: [(field: String, rule: String, message: String)] = [
        (
            "indication", "IND-PRESENT",
            "the film says no approved use; give the label as reference_docs=@FILE"
        ),
        (
            "safety", "BAL-MISSING",
            "the film says no risk; give safety= or the label as reference_docs=@FILE"
        ),
        (
            "boxed_warning", "BAL-BOXED",
            "the boxed warning has no text; give boxed_warning= or the label as reference_docs=@FILE"
        ),
    ]

    /// The notes with those on requests brought up to date: what no film may lack first, then one
    /// for each scene that shows a request.
    static func updating(_ notes: [PlanNote], for scenes: [Asking]) -> [PlanNote] {
        let others = notes.filter { note in
            note.rule != rule && !indispensable.contains { $0.message == note.message }
        }
        let fields = Set(scenes.flatMap(\.supplies).map(\.field))
        let gaps = indispensable.filter { fields.contains($0.field) }.map {
            PlanNote(.block, $0.rule, $0.message)
        }
        return others + gaps + scenes.enumerated().compactMap(note)
    }

    private static func note(_ number: Int, _ scene: Asking) -> PlanNote? {
        guard !scene.supplies.isEmpty else { return nil }
        let needs = scene.supplies.map { "\($0.field) (\($0.need))" }.joined(separator: "; ")
        let message = "scene \(number + 1), \(scene.role.rawValue), still asks for \(needs)"
        return PlanNote(.block, rule, message)
    }
}

extension ScenePlan {
    /// This plan with its notes on what is still asked for brought up to date.
    var notingPlaceholders: ScenePlan {
        ScenePlan(
            videoType: videoType,
            audience: audience,
            subject: subject,
            scenes: scenes,
            references: references,
            notes: PlaceholderNotes.updating(notes, for: scenes.map { ($0.role, $0.supplies) })
        )
    }
}
