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
        return Script(
            narrations: narrations,
            references: script.references,
            wording: Wording(script.wording.register, replacements: replacements),
            wordsPerMinute: script.wordsPerMinute,
            notes: script.notes + notes(on: replacement, in: touched)
        )
    }

    private func replaced(_ replacement: Wording.Replacement, in narration: Narration) -> Narration
    {
        let changed = narration.applying([replacement])
        guard changed != narration else { return narration }
        return changed.with(seconds: max(narration.seconds, page.seconds(of: changed.sentences)))
    }

    /// Label wording that was changed is named, so that somebody compares it.
    private func notes(
        on replacement: Wording.Replacement,
        in touched: [Narration]
    ) -> [PlanNote] {
        let edited = touched.filter { $0.role.isSafety || $0.role == .indication }.map(\.key)
        guard !edited.isEmpty else { return [] }
        let places = edited.joined(separator: ", ")
        let message = "'\(replacement.old)' was replaced in \(places); compare with the label"
        return [PlanNote(.warn, "ISI-VERBATIM", message)]
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
