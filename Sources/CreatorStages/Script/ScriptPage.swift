import CreatorCore

/// Writes single scenes, and puts them together.
struct ScriptPage: Sendable {
    let maker: SceneMaker
    let secondsOf: @Sendable ([String], Int) -> Double

    var material: FilmMaterial { maker.material }
    var audience: Audience { material.audience }

    /// The words on screen a scene may have, safety exempt.
    static let screenLimit = 25

    /// The sentences a scene can say in a register, the most important first.
    func pool(_ role: SceneRole, _ register: Wording.Register) -> [(line: Wordings, text: String)] {
        (maker.content.content(for: role)?.lines ?? []).compactMap { line in
            line.text(register, for: audience).map { (line, $0) }
        }
    }

    /// The narration of a planned scene: what is indispensable, then what fits the budget.
    func narration(of scene: PlannedScene, _ wording: Wording) -> Narration {
        let register = scene.role.isProtected ? maker.register : wording.register
        let said = SceneMaker.kept(pool(scene.role, register), scene.wordBudget) {
            maker.seconds(for: $0) <= scene.seconds + 0.05
        }
        let sentences = said.flatMap { Self.sentences($0.text, $0.line.sources) }
        return narration(of: scene, sentences: sentences, register: register)
            .applying(wording.replacements)
    }

    /// A text cut into sentences that share its sources.
    static func sentences(_ text: String, _ sources: [SourceID]) -> [Sentence] {
        SentenceCutter.sentences(of: text).map { Sentence($0, sources) }
    }

    /// A narration with the sentences given, and the scene's words on screen.
    func narration(
        of scene: PlannedScene,
        sentences: [Sentence],
        register: Wording.Register
    ) -> Narration {
        let content = maker.content.content(for: scene.role)
        return Narration(
            key: scene.key,
            role: scene.role,
            sentences: sentences,
            headline: headline(of: scene, content, register),
            callouts: callouts(of: scene, content, register),
            supplies: scene.supplies,
            seconds: max(scene.seconds, seconds(of: sentences))
        )
    }

    /// How long sentences need, with lead and tail, rounded up to 0.1 s.
    func seconds(of sentences: [Sentence]) -> Double {
        guard !sentences.isEmpty else { return 0 }
        let speech = secondsOf(sentences.map(\.text), maker.wordsPerMinute)
        return ((speech + Pacing.silence) * 10).rounded(.up) / 10
    }

    private func headline(
        of scene: PlannedScene,
        _ content: SceneContent?,
        _ register: Wording.Register
    ) -> Sentence {
        guard let words = content?.headline else { return Sentence(scene.keyPoint, scene.sources) }
        let text = words.text(register, for: audience) ?? words.plain ?? words.technical
        return Sentence(text ?? scene.keyPoint, words.sources)
    }

    private func callouts(
        of scene: PlannedScene,
        _ content: SceneContent?,
        _ register: Wording.Register
    ) -> [Callout] {
        let all = (content?.items ?? []).compactMap { item in
            item.words.text(register, for: audience).map {
                Callout(item.label, $0, item.words.sources)
            }
        }
        guard !scene.role.isSafety else { return all }
        var words = headline(of: scene, content, register).text.wordCount
        return all.filter { callout in
            words += callout.text.wordCount
            return words <= Self.screenLimit
        }
    }

    /// The script of narrations: reference list, reference cards and notes.
    func script(_ narrations: [Narration], plan: ScenePlan, wording: Wording) -> Script {
        let sources = narrations.flatMap { narration in
            narration.sentences.flatMap(\.sources)
                + narration.headline.sources.filter { $0 == .reviewer }
                + narration.ownCallouts.flatMap(\.sources)
        }
        let references = ReferenceList(material).entries(for: sources.filter { $0 != .house })
        let written = narrations.map {
            withReferences($0, references, in: narrations, wording.replacements)
        }
        return Script(
            narrations: written,
            references: references,
            wording: wording,
            wordsPerMinute: maker.wordsPerMinute,
            notes: PlaceholderNotes.updating(
                plan.notes,
                for: written.map { ($0.role, $0.supplies) }
            ) + ReviewerNotes(wording).notes(on: written)
        )
    }

    /// The reference card lists the documents used; a film without such a card lists them at its end.
    private func withReferences(
        _ narration: Narration,
        _ references: [Reference],
        in narrations: [Narration],
        _ replacements: [Wording.Replacement]
    ) -> Narration {
        let hasCard = narrations.contains { $0.role == .references }
        let isPlace = narration.role == (hasCard ? .references : .end)
        guard isPlace, maker.type == .mechanismOfAction || hasCard else { return narration }
        let own = narration.ownCallouts
        let list = ReferenceList.titles(of: references).enumerated().map { index, entry in
            Callout("\(index + 1)", entry.title.applying(replacements), entry.sources)
        }
        guard !hasCard || !list.isEmpty else { return narration.askingForReferences }
        return narration.with(callouts: own + list)
    }
}
