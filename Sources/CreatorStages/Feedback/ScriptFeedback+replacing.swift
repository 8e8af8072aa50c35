import CreatorCore

extension ScriptFeedback {
    /// One word for another, in everything said and shown; protected scenes too, with a note.
    func replace(
        _ old: String,
        _ new: String,
        _ script: Script,
        _ request: FeedbackTriage.Request,
        _ report: inout FeedbackReport
    ) -> Script {
        let replacement = Wording.Replacement(old, new)
        let count = script.narrations.reduce(0) { $0 + $1.occurrences(of: replacement) }
        guard count > 0 else {
            report.refuse(request, "'\(old)' does not occur", hint: "type show to see the words")
            return script
        }
        let narrations = script.narrations.map { replaced(replacement, in: $0) }
        let touched = zip(script.narrations, narrations).filter { $0 != $1 }.map(\.1)
        let before = "\(count) x '\(old)'"
        report.apply(
            request,
            scenes: touched.map(\.key),
            before: before,
            after: "\(count) x '\(new)'"
        )
        let replacements = script.wording.replacements + [replacement]
        let wording = Wording(script.wording.register, replacements: replacements)
        return rebuilt(script, narrations, wording)
    }

    private func replaced(_ replacement: Wording.Replacement, in narration: Narration) -> Narration
    {
        let changed = narration.applying([replacement])
        guard changed != narration else { return narration }
        return changed.with(seconds: max(narration.seconds, page.seconds(of: changed.sentences)))
    }
}

extension Narration {
    /// How often a replacement would be made in everything said and shown.
    fileprivate func occurrences(of replacement: Wording.Replacement) -> Int {
        let texts =
            sentences.map(\.text) + [headline.text] + callouts.flatMap { [$0.label, $0.text] }
        return texts.reduce(0) { $0 + replacement.applied(to: $1).count }
    }
}
