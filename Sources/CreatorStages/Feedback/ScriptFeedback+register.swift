import CreatorCore

extension ScriptFeedback {
    /// Plain words wherever a line has them; protected scenes keep theirs.
    func simplify(
        _ script: Script,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> Script {
        let changed = switched(ScriptSelection(script, plan: plan, page: page), to: .plain)
        let wording = Wording(.plain, replacements: script.wording.replacements)
        let before = script.freeGrade
        let after = changed.freeGrade
        guard changed.narrations.map(\.text) != script.narrations.map(\.text), after < before else {
            report.refuse(
                request,
                "every sentence that may change is in its plainest sourced wording",
                hint: "type regen replace 'a' with 'b' for single words"
            )
            return script
        }
        return finish(
            changed,
            script,
            request,
            &report,
            figures: grades(before, after),
            wording: wording
        )
    }

    /// The label's own terms, or one more sentence on the mechanism where they stand already.
    func technical(
        _ script: Script,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> Script {
        let selection = ScriptSelection(script, plan: plan, page: page)
        let changed = switched(selection, to: .technical)
        let before = script.grade
        if changed.narrations.map(\.text) != script.narrations.map(\.text), changed.grade >= before
        {
            let wording = Wording(.technical, replacements: script.wording.replacements)
            return finish(
                changed,
                script,
                request,
                &report,
                figures: grades(before, changed.grade),
                wording: wording
            )
        }
        for place in ScriptFitting.additions(in: selection)
        where selection.scenes[place.scene].planned.role.isMechanism {
            var next = selection
            next.scenes[place.scene].choices[place.choice].register = place.register
            guard next.grade >= before else { continue }
            return finish(next, script, request, &report, figures: grades(before, next.grade))
        }
        report.refuse(
            request,
            "no more sourced facts on the mechanism",
            hint: "give reference_docs=@FILE with more detail"
        )
        return script
    }

    private func switched(_ selection: ScriptSelection, to register: Wording.Register)
        -> ScriptSelection
    {
        var result = selection
        for index in result.scenes.indices where result.scenes[index].isFree {
            guard register == .plain || mayBeTechnical(result.scenes[index].planned.role) else {
                continue
            }
            result.scenes[index].register = register
            for number in result.scenes[index].choices.indices {
                let choice = result.scenes[index].choices[number]
                guard choice.register != nil, choice.line.text(register, for: page.audience) != nil
                else { continue }
                result.scenes[index].choices[number].register = register
            }
            // What was shortened stays short; what was stretched for its words need not be.
            let scene = result.scenes[index]
            result.scenes[index].seconds = min(scene.seconds, scene.planned.seconds)
        }
        return result
    }

    /// Whether a scene may take the professionals' wording: what speaks to the viewer may not, where
    /// the viewer is none.
    private func mayBeTechnical(_ role: SceneRole) -> Bool {
        page.audience == .hcp || (role != .hook && role != .cta && role != .title)
    }

    private func grades(_ before: Double, _ after: Double) -> (before: String, after: String) {
        ("grade \(before.text(decimals: 1))", "grade \(after.text(decimals: 1))")
    }
}

extension Script {
    /// The reading grade of everything said.
    package var grade: Double {
        ReadingGrade.grade(of: narrations.flatMap { $0.sentences.map(\.text) })
    }
}

extension Script {
    /// The reading grade of the scenes whose words may change.
    fileprivate var freeGrade: Double { narrations.freeGrade }
}

extension ScriptSelection {
    /// The reading grade of the scenes whose words may change.
    fileprivate var freeGrade: Double { narrations.freeGrade }
}

extension [Narration] {
    fileprivate var freeGrade: Double {
        let free = filter { !$0.role.isProtected }
        return ReadingGrade.grade(of: free.flatMap { $0.sentences.map(\.text) })
    }
}

extension ScriptSelection {
    /// The reading grade of everything that would be said.
    var grade: Double { ReadingGrade.grade(of: narrations.flatMap { $0.sentences.map(\.text) }) }
}

extension SceneRole {
    /// Whether the scene tells how the medicine works.
    var isMechanism: Bool {
        switch self {
        case .pathway, .target, .binding, .cascade, .effect, .moa, .moaPlain: true
        case .title, .hook, .disease, .condition, .burden, .fact, .explain, .product, .brand,
            .design, .evidence, .indication, .dosing, .boxed, .safety, .summary, .cta, .references,
            .end, .scenario, .why, .rule, .steps, .split, .deadline, .contact, .quiz, .recap:
            false
        }
    }
}
