import CreatorCore

/// Makes a script shorter or longer by saying fewer or more of its lines.
struct ScriptFitting {
    /// What is measured.
    enum Measure {
        case words, seconds

        func of(_ selection: ScriptSelection) -> Double {
            switch self {
            case .words: Double(selection.words)
            case .seconds: selection.seconds
            }
        }
    }

    /// The selection with fewer lines, inside the range, or `nil` when it cannot get there.
    ///
    /// The least important sentences go first; then scenes whose picture tells the same fall
    /// silent. Nothing protected and nothing indispensable is touched.
    static func shrink(
        _ selection: ScriptSelection,
        into range: ClosedRange<Double>,
        _ measure: Measure
    ) -> (selection: ScriptSelection, isReached: Bool) {
        var kept = selection
        let all = drops(in: selection)
        for drop in all {
            guard measure.of(kept) > range.upperBound else { break }
            let next = without(drop, in: kept, tight: true)
            guard measure.of(next) >= range.lowerBound else { continue }
            kept = next
        }
        return (kept, range.contains(measure.of(kept)))
    }

    /// The selection with more lines, inside the range, or as far as the sourced lines go.
    static func grow(
        _ selection: ScriptSelection,
        into range: ClosedRange<Double>,
        _ measure: Measure
    ) -> (selection: ScriptSelection, isReached: Bool) {
        var grown = selection
        for place in additions(in: selection) {
            guard measure.of(grown) < range.lowerBound else { break }
            var next = grown
            next.scenes[place.scene].choices[place.choice].register = place.register
            guard measure.of(next) <= range.upperBound else { continue }
            grown = next
        }
        return (grown, range.contains(measure.of(grown)))
    }

    /// A line's place in a selection.
    struct Place {
        let scene: Int
        let choice: Int
        let register: Wording.Register
    }

    /// The lines that can go, the least important first.
    private static func drops(in selection: ScriptSelection) -> [Place] {
        var extras: [Place] = []
        var silent: [Place] = []
        for (index, scene) in selection.scenes.enumerated() where scene.isFree {
            let said = scene.choices.indices.filter {
                scene.choices[$0].register != nil && !scene.choices[$0].line.isRequired
            }
            let places = said.map { Place(scene: index, choice: $0, register: .plain) }
            let hasRequired = scene.choices.contains { $0.register != nil && $0.line.isRequired }
            extras += hasRequired ? places[...] : places.dropFirst()
            if !hasRequired, let first = places.first, canBeSilent(scene) { silent.append(first) }
        }
        // Later lines of a scene matter less; among equals the later scene goes first.
        extras.sort { ($0.choice, $0.scene) > ($1.choice, $1.scene) }
        return extras + silent.reversed()
    }

    /// Scenes whose picture and words on screen tell the point without speech.
    private static func canBeSilent(_ scene: ScriptSelection.Scene) -> Bool {
        switch scene.planned.role {
        case .title, .target, .effect, .why, .split, .fact, .explain, .hook, .recap: true
        case .disease, .condition, .burden, .pathway, .binding, .cascade, .moa, .moaPlain, .product,
            .brand, .design, .evidence, .indication, .dosing, .boxed, .safety, .summary, .cta,
            .references, .end, .scenario, .rule, .steps, .deadline, .contact, .quiz:
            false
        }
    }

    private static func without(
        _ place: Place,
        in selection: ScriptSelection,
        tight: Bool
    ) -> ScriptSelection {
        var next = selection
        next.scenes[place.scene].choices[place.choice].register = nil
        if tight {
            let scene = next.scenes[place.scene]
            next.scenes[place.scene].seconds = min(scene.seconds, next.shortest(scene))
        }
        return next
    }

    /// The lines that could be said as well, the most important first.
    static func additions(in selection: ScriptSelection) -> [Place] {
        var places: [Place] = []
        for (index, scene) in selection.scenes.enumerated() where scene.isFree {
            for (number, choice) in scene.choices.enumerated() where choice.register == nil {
                guard choice.line.text(scene.register, for: selection.page.audience) != nil else {
                    continue
                }
                places.append(Place(scene: index, choice: number, register: scene.register))
            }
        }
        return places.sorted { ($0.choice, $0.scene) < ($1.choice, $1.scene) }
    }
}
