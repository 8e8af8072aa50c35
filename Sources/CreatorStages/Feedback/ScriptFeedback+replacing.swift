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

    /// The narration with words a reviewer took back sourced as before: what stands as the sources
    /// have it is theirs again.
    private func sourced(_ narration: Narration) -> Narration {
        guard let planned = plan.scenes.first(where: { $0.key == narration.key }) else {
            return narration
        }
        let registers: [Wording.Register] = [.technical, .plain]
        let known = registers.map { register in
            page.narration(
                of: planned,
                sentences: page.pool(planned.role, register).flatMap {
                    ScriptPage.sentences($0.text, $0.line.sources)
                },
                register: register
            )
        }
        return narration.sourced(as: known)
    }

    private func replaced(_ replacement: Wording.Replacement, in narration: Narration) -> Narration
    {
        let changed = sourced(narration.applying([replacement]))
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

extension Narration {
    /// This narration with the reviewer taken from whatever reads as in one of the others.
    fileprivate func sourced(as known: [Narration]) -> Narration {
        func kept(_ sources: [SourceID], _ isKnown: Bool) -> [SourceID] {
            isKnown && sources.count > 1 ? sources.filter { $0 != .reviewer } : sources
        }
        let sentenceTexts = Set(known.flatMap(\.sentences).map(\.text))
        let headings = Set(known.map(\.headline.text))
        let words = Set(known.flatMap(\.callouts).map { [$0.label, $0.text] })
        return Narration(
            key: key,
            role: role,
            sentences: sentences.map {
                Sentence($0.text, kept($0.sources, sentenceTexts.contains($0.text)))
            },
            headline: Sentence(
                headline.text,
                kept(headline.sources, headings.contains(headline.text))
            ),
            callouts: callouts.map {
                Callout(
                    $0.label,
                    $0.text,
                    kept($0.sources, words.contains([$0.label, $0.text]))
                )
            },
            supplies: supplies,
            seconds: seconds
        )
    }
}
