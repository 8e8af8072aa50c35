import CreatorCore

/// Takes or holds time beyond what the words of scenes need.
enum LengthHolding {
    /// The selection with its slack taken out, as far as the target asks.
    static func tightened(_ selection: ScriptSelection, to target: Double) -> ScriptSelection {
        scaled(selection, to: target) { selection.shortest($0) }
    }

    /// The selection with scenes held longer, up to the longest of their kind.
    static func held(_ selection: ScriptSelection, to target: Double) -> ScriptSelection {
        guard selection.seconds < target else { return tightened(selection, to: target) }
        return scaled(selection, to: target) { scene in
            let type = selection.page.maker.type
            let longest = SceneCatalog.template(scene.planned.role, in: type)?.longest ?? 0
            return max(longest, selection.length(of: scene))
        }
    }

    private static func scaled(
        _ selection: ScriptSelection,
        to target: Double,
        _ bound: (ScriptSelection.Scene) -> Double
    ) -> ScriptSelection {
        let room = selection.scenes.filter(\.isFree).reduce(0) {
            $0 + bound($1) - selection.length(of: $1)
        }
        guard room != 0 else { return selection }
        let share = min(1, max(0, (target - selection.seconds) / room))
        var result = selection
        for index in result.scenes.indices where result.scenes[index].isFree {
            let scene = selection.scenes[index]
            let length = selection.length(of: scene)
            let seconds = length + (bound(scene) - length) * share
            result.scenes[index].seconds = (seconds * 10).rounded() / 10
        }
        return result
    }
}
