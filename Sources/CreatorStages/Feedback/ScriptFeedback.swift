import CreatorCore

/// Carries requests out on a script.
struct ScriptFeedback {
    let page: ScriptPage
    let plan: ScenePlan

    init(_ page: ScriptPage, plan: ScenePlan) {
        self.page = page
        self.plan = plan
    }

    /// The script after one request; a refused request leaves it as it is and says why.
    func apply(
        _ request: FeedbackTriage.Request,
        to script: Script,
        _ report: inout FeedbackReport
    ) -> Script {
        switch request.operation {
        case .shorter: shorter(script, request, &report)
        case .longer: longer(script, request, &report)
        case .setDuration(let seconds): resize(script, to: seconds, request, &report)
        case .simplify: simplify(script, request, &report)
        case .technical: technical(script, request, &report)
        case .replaceText(let old, let new): replace(old, new, script, request, &report)
        case .dropScene, .swapScenes, .moveScene, .moveSceneAfter, .biggerText, .moreContrast,
            .darkBackground, .aspect, .noAnimations, .slower, .faster, .goBack:
            preconditionFailure("\(request.operation) is no request for a script")
        }
    }

    func selection(of script: Script) -> ScriptSelection {
        ScriptSelection(script, plan: plan, page: page)
    }

    private func longer(
        _ script: Script,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> Script {
        let words = Double(script.words)
        let result = ScriptFitting.grow(
            selection(of: script),
            into: (words * 1.15)...(words * 1.35),
            .words
        )
        guard result.isReached, result.selection.words > script.words else {
            report.refuse(
                request,
                "no more sourced facts; the longest is \(result.selection.words) words",
                hint: "give reference_docs=@FILE with more to say"
            )
            return script
        }
        return finish(result.selection, script, request, &report)
    }

    /// A length in seconds: lines go or come, then pauses are taken or held.
    private func resize(
        _ script: Script,
        to target: Double,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> Script {
        let range = (target - 3)...(target + 3)
        if range.contains(script.seconds) {
            report.refuse(
                request,
                "the film takes \(script.seconds.text(decimals: 1)) s already",
                hint: "accept it, or name another length"
            )
            return script
        }
        var changed = selection(of: script)
        if script.seconds > target {
            changed = LengthHolding.tightened(changed, to: target)
            changed = ScriptFitting.shrink(changed, into: range, .seconds).selection
            guard changed.seconds <= range.upperBound else {
                report.refuse(
                    request,
                    "already at minimum \(changed.seconds.text(decimals: 0)) s, with safety, indication and end kept whole",
                    hint: "drop a scene at scenes, or name a longer time"
                )
                return script
            }
        } else {
            changed = ScriptFitting.grow(changed, into: range, .seconds).selection
        }
        changed = LengthHolding.held(changed, to: target)
        guard range.contains(changed.seconds) else {
            report.refuse(
                request,
                "no more sourced facts; the longest is \(changed.seconds.text(decimals: 0)) s",
                hint: "give reference_docs=@FILE with more to say"
            )
            return script
        }
        return finish(changed, script, request, &report, bySeconds: true)
    }

    func finish(
        _ selection: ScriptSelection,
        _ script: Script,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport,
        bySeconds: Bool = false,
        figures: (before: String, after: String)? = nil,
        wording: Wording? = nil
    ) -> Script {
        let result = rebuilt(script, selection.narrations, wording ?? script.wording)
        let changed = zip(script.narrations, result.narrations).filter { $0 != $1 }.map(\.1.key)
        let shown = figures ?? (script.figures(bySeconds), result.figures(bySeconds))
        report.apply(request, scenes: changed, before: shown.before, after: shown.after)
        return result
    }

    /// A script of changed narrations; its reference cards and its notes follow.
    func rebuilt(_ script: Script, _ narrations: [Narration], _ wording: Wording) -> Script {
        let made = page.script(narrations, plan: plan, wording: wording)
        return Script(
            narrations: made.narrations,
            references: made.references,
            wording: wording,
            wordsPerMinute: script.wordsPerMinute,
            notes: made.notes
        )
    }
}

extension Script {
    /// Words or seconds, for reports.
    fileprivate func figures(_ bySeconds: Bool) -> String {
        bySeconds
            ? "\(seconds.text(decimals: 1)) s" : "\(words) words, \(seconds.text(decimals: 1)) s"
    }
}
