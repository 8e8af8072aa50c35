import CreatorCore

/// Carries requests out on a plan of scenes.
struct PlanFeedback {
    private let maker: SceneMaker

    init(_ maker: SceneMaker) {
        self.maker = maker
    }

    /// The plan after one request; a refused request leaves it as it is and says why.
    func apply(
        _ request: FeedbackTriage.Request,
        to plan: ScenePlan,
        _ report: inout FeedbackReport
    ) -> ScenePlan {
        switch request.operation {
        case .shorter:
            return fit(plan, to: plan.seconds * 0.8, within: plan.seconds * 0.08, request, &report)
        case .longer:
            return fit(plan, to: plan.seconds * 1.25, within: plan.seconds * 0.1, request, &report)
        case .setDuration(let seconds):
            if abs(plan.seconds - seconds) <= 3 {
                report.refuse(
                    request,
                    "the film takes \(plan.seconds.text(decimals: 1)) s already",
                    hint: "accept it, or name another length"
                )
                return plan
            }
            return fit(plan, to: seconds, within: 3, request, &report)
        case .dropScene(let choice):
            return drop(choice, plan, request, &report)
        case .swapScenes(let one, let other):
            return swap(one, other, plan, request, &report)
        case .moveScene(let number, let target):
            return move(number, to: target, isAfter: false, plan, request, &report)
        case .moveSceneAfter(let number, let target):
            return move(number, to: target, isAfter: true, plan, request, &report)
        case .simplify, .technical, .replaceText, .biggerText, .moreContrast, .darkBackground,
            .aspect, .noAnimations, .slower, .faster, .goBack:
            preconditionFailure("\(request.operation) is no request for a plan")
        }
    }

    private func fit(
        _ plan: ScenePlan,
        to target: Double,
        within tolerance: Double,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> ScenePlan {
        switch PlanFitting(maker).fit(plan.scenes, to: target, within: tolerance) {
        case .failure(let limit):
            report.refuse(request, limit.description, hint: limit.hint)
            return plan
        case .success(let scenes):
            let changed = keys(from: plan.scenes, to: scenes)
            return finish(plan, scenes, changed, request, &report)
        }
    }

    private func drop(
        _ choice: FeedbackOperation.SceneChoice,
        _ plan: ScenePlan,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> ScenePlan {
        let number: Int
        switch choice {
        case .number(let given): number = given
        case .last: number = plan.scenes.count
        }
        guard let scene = scene(number, in: plan, request, &report) else { return plan }
        if let rule = scene.role.protectingRule {
            report.refuse(
                request,
                "scene \(number), \(scene.role.rawValue), is protected and stays",
                rule: rule,
                hint:
                    "drop another scene; to change single words, type regen replace 'a' with 'b' at script"
            )
            return plan
        }
        let scenes = plan.scenes.filter { $0.key != scene.key }
        return finish(plan, scenes, [scene.key], request, &report)
    }

    private func swap(
        _ one: Int,
        _ other: Int,
        _ plan: ScenePlan,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> ScenePlan {
        guard let first = scene(one, in: plan, request, &report),
            let second = scene(other, in: plan, request, &report)
        else { return plan }
        var scenes = plan.scenes
        scenes.swapAt(one - 1, other - 1)
        return reorder(plan, scenes, [first.key, second.key], request, &report)
    }

    private func move(
        _ number: Int,
        to target: Int,
        isAfter: Bool,
        _ plan: ScenePlan,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> ScenePlan {
        guard let moved = scene(number, in: plan, request, &report),
            let anchor = scene(target, in: plan, request, &report)
        else { return plan }
        var scenes = plan.scenes.filter { $0.key != moved.key }
        let place = scenes.firstIndex { $0.key == anchor.key } ?? number - 1
        scenes.insert(moved, at: isAfter && anchor.key != moved.key ? place + 1 : place)
        return reorder(plan, scenes, [moved.key], request, &report)
    }

    private func reorder(
        _ plan: ScenePlan,
        _ scenes: [PlannedScene],
        _ keys: [String],
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> ScenePlan {
        guard scenes != plan.scenes else {
            report.refuse(
                request,
                "the scenes stand in this order already",
                hint: "name another place"
            )
            return plan
        }
        if plan.scenes.last?.role == .end, scenes.last?.role != .end {
            report.refuse(
                request,
                "the end card closes the film",
                rule: SceneRole.end.protectingRule,
                hint: "move another scene"
            )
            return plan
        }
        return finish(plan, scenes, keys, request, &report, showsOrder: true)
    }

    private func finish(
        _ plan: ScenePlan,
        _ scenes: [PlannedScene],
        _ keys: [String],
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport,
        showsOrder: Bool = false
    ) -> ScenePlan {
        let old = showsOrder ? plan.scenes.order : plan.scenes.figures
        let new = showsOrder ? scenes.order : scenes.figures
        report.apply(request, scenes: keys, before: old, after: new)
        return ScenePlan(
            videoType: plan.videoType,
            audience: plan.audience,
            subject: plan.subject,
            scenes: scenes,
            references: maker.references(of: scenes),
            notes: plan.notes.filter { $0.rule != "DUR-TOTAL" }
        ).notingPlaceholders
    }

    private func scene(
        _ number: Int,
        in plan: ScenePlan,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> PlannedScene? {
        guard (1...plan.scenes.count).contains(number) else {
            report.refuse(
                request,
                "there is no scene \(number)",
                hint: "the scenes are 1 to \(plan.scenes.count)"
            )
            return nil
        }
        return plan.scenes[number - 1]
    }

    private func keys(from old: [PlannedScene], to new: [PlannedScene]) -> [String] {
        let changed = new.filter { scene in !old.contains(scene) }.map(\.key)
        let gone = old.filter { scene in !new.contains { $0.key == scene.key } }.map(\.key)
        return changed + gone
    }
}

extension [PlannedScene] {
    /// Length and number, for reports.
    fileprivate var figures: String { "\(seconds.text(decimals: 1)) s, \(count) scenes" }

    /// The keys in order, for reports.
    fileprivate var order: String { map(\.key).joined(separator: " ") }
}
