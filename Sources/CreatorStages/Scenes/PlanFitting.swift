import CreatorCore

/// Makes a plan shorter or longer without touching what must stay.
struct PlanFitting {
    /// Why a length cannot be had.
    struct Limit: Error, Equatable {
        /// The scenes at the nearest length.
        let nearest: [PlannedScene]
        /// Whether the nearest is the shortest rather than the longest.
        let isShortest: Bool

        var seconds: Double { nearest.reduce(0) { $0 + $1.seconds } }

        var description: String {
            isShortest
                ? "already at minimum \(seconds.text(decimals: 0)) s, with safety, indication and end kept whole"
                : "no more sourced facts; the longest is \(seconds.text(decimals: 0)) s"
        }

        var hint: String {
            isShortest
                ? "drop a scene by its number, or accept the length"
                : "give reference_docs=@FILE with more to say, or accept the length"
        }
    }

    private let maker: SceneMaker

    init(_ maker: SceneMaker) {
        self.maker = maker
    }

    /// The scenes at a length of `target` seconds, give or take `tolerance`.
    func fit(
        _ scenes: [PlannedScene],
        to target: Double,
        within tolerance: Double
    ) -> Result<[PlannedScene], Limit> {
        let range = (target - tolerance)...(target + tolerance)
        if range.contains(scenes.seconds) { return .success(scenes) }
        return scenes.seconds > target
            ? shrink(scenes, to: target, range) : grow(scenes, to: target, range)
    }

    private func shrink(
        _ scenes: [PlannedScene],
        to target: Double,
        _ range: ClosedRange<Double>
    ) -> Result<[PlannedScene], Limit> {
        var kept = scenes
        for scene in optionalScenes(of: scenes) where kept.seconds > range.upperBound {
            guard kept.seconds - scene.seconds >= range.lowerBound else { continue }
            kept.removeAll { $0.key == scene.key }
        }
        var result = resized(kept, to: target, limits: \.shortest)
        let spares = kept.filter { template($0)?.isSpare == true }.reversed()
        for spare in spares where result.seconds > range.upperBound && kept.count > 3 {
            kept.removeAll { $0.key == spare.key }
            result = resized(kept, to: target, limits: \.shortest)
        }
        guard result.seconds <= range.upperBound else {
            return .failure(Limit(nearest: result, isShortest: true))
        }
        if result.seconds >= range.lowerBound { return .success(result) }
        return grow(result, to: target, range)
    }

    private func grow(
        _ scenes: [PlannedScene],
        to target: Double,
        _ range: ClosedRange<Double>
    ) -> Result<[PlannedScene], Limit> {
        var kept = scenes
        for template in missingTemplates(in: scenes) where kept.seconds < range.lowerBound {
            guard let scene = maker.scene(template) else { continue }
            guard kept.seconds + scene.seconds <= range.upperBound else { continue }
            kept = inserting(scene, template, into: kept)
        }
        let result = resized(kept, to: target, limits: \.longest)
        return range.contains(result.seconds)
            ? .success(result) : .failure(Limit(nearest: result, isShortest: false))
    }

    /// Scales the scenes towards their limits so that they sum up to the target, to 0.1 s.
    private func resized(
        _ scenes: [PlannedScene],
        to target: Double,
        limits: KeyPath<SceneTemplate, Double>
    ) -> [PlannedScene] {
        let bounds = scenes.map { bound(of: $0, limits) }
        let room = zip(scenes, bounds).reduce(0) { $0 + ($1.1 - $1.0.seconds) }
        guard room != 0 else { return scenes }
        let share = min(1, max(0, (target - scenes.seconds) / room))
        return zip(scenes, bounds).map { scene, bound in
            let seconds = scene.seconds + (bound - scene.seconds) * share
            let rounded = (seconds * 10).rounded() / 10
            guard rounded != scene.seconds else { return scene }
            return scene.with(seconds: rounded, wordBudget: maker.wordBudget(rounded))
        }
    }

    /// How far a scene may go: protected scenes never get shorter, any scene may be held longer.
    private func bound(of scene: PlannedScene, _ limit: KeyPath<SceneTemplate, Double>) -> Double {
        let own = template(scene)?[keyPath: limit] ?? scene.seconds
        if limit == \SceneTemplate.shortest {
            guard !scene.role.isProtected else { return scene.seconds }
            return min(scene.seconds, max(own, maker.leastSeconds(scene.role)))
        }
        return max(own, scene.role.isProtected ? scene.seconds * 1.25 : scene.seconds)
    }

    private func template(_ scene: PlannedScene) -> SceneTemplate? {
        SceneCatalog.template(scene.role, in: maker.type)
    }

    /// The scenes that may go, the least important first.
    private func optionalScenes(of scenes: [PlannedScene]) -> [PlannedScene] {
        scenes.compactMap { scene -> (Int, PlannedScene)? in
            guard case .optional(let priority)? = template(scene)?.presence else { return nil }
            return (priority, scene)
        }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func missingTemplates(in scenes: [PlannedScene]) -> [SceneTemplate] {
        SceneCatalog.templates(for: maker.type).filter { template in
            guard case .optional = template.presence else { return false }
            return !scenes.contains { $0.role == template.role }
        }
    }

    /// Puts a scene where its type has it: after the last scene that comes earlier in the type.
    private func inserting(
        _ scene: PlannedScene,
        _ template: SceneTemplate,
        into scenes: [PlannedScene]
    ) -> [PlannedScene] {
        let order = SceneCatalog.templates(for: maker.type).map(\.role)
        let place = order.firstIndex(of: template.role) ?? 0
        let index = scenes.lastIndex { order.firstIndex(of: $0.role) ?? 0 < place }
        var scenes = scenes
        scenes.insert(scene, at: index.map { $0 + 1 } ?? 0)
        return scenes
    }
}

extension [PlannedScene] {
    /// The length of all scenes, in seconds.
    var seconds: Double { reduce(0) { $0 + $1.seconds } }
}
