import CreatorCore

/// Makes planned scenes out of contents.
struct SceneMaker: Sendable {
    /// What each scene can say.
    let content: FilmContent

    init(_ content: FilmContent) {
        self.content = content
    }

    var material: FilmMaterial { content.material }
    var brief: Brief { material.brief }
    var type: VideoType { brief.videoType }

    /// The rate the film is spoken at, in words a minute.
    var wordsPerMinute: Int {
        brief["wpm"].flatMap { Double($0) }.map { Int($0) }
            ?? SceneCatalog.wordsPerMinute(for: type)
    }

    /// The wording a film starts with.
    var register: Wording.Register { material.audience == .hcp ? .technical : .plain }

    /// The scenes a film of this brief usually has, at their usual lengths.
    var usualScenes: [PlannedScene] {
        SceneCatalog.templates(for: type).compactMap { template in
            isUsual(template) ? scene(template) : nil
        }
    }

    /// The scene of a role at its usual length, or `nil` when there is nothing to say.
    func scene(_ template: SceneTemplate) -> PlannedScene? {
        guard let content = content.content(for: template.role) else { return nil }
        let seconds = usualSeconds(template, content)
        let point = keyPoint(content, template.role)
        return PlannedScene(
            key: template.role.rawValue,
            role: template.role,
            seconds: seconds,
            wordBudget: wordBudget(seconds),
            picture: content.picture,
            keyPoint: point.text,
            sources: point.sources,
            supplies: content.supplies
        )
    }

    /// How many words fit into a scene, lead and tail taken off.
    func wordBudget(_ seconds: Double) -> Int {
        max(0, Int((seconds - Pacing.silence) * Double(wordsPerMinute) / 60 * Pacing.margin))
    }

    /// How long texts take, lead and tail included, in seconds: by their words at the rate, or by
    /// their letters where those are long.
    func seconds(for texts: [String]) -> Double {
        guard !texts.isEmpty else { return 0 }
        let words = Double(texts.reduce(0) { $0 + $1.wordCount })
        let letters = Double(texts.reduce(0) { $0 + $1.count { $0.isLetter || $0.isNumber } })
        let rate = Double(wordsPerMinute)
        let byWords = words * 60 / rate / Pacing.margin
        let sentences = texts.flatMap(SentenceCutter.sentences)
        let pauses = Pacing.betweenSentences * Double(sentences.count - 1)
        let byLetters = letters / (Pacing.lettersPerWord * rate / 60) + pauses
        return ((max(byWords, byLetters) + Pacing.silence) * 2).rounded(.up) / 2
    }

    /// Protected scenes take what their words need; the others what fits their usual length.
    private func usualSeconds(_ template: SceneTemplate, _ content: SceneContent) -> Double {
        let texts = content.lines.compactMap { line in
            line.text(register, for: material.audience).map { (line: line, text: $0) }
        }
        guard !texts.isEmpty else { return min(template.shortest, Pacing.silentCard) }
        // The one mechanism scene of a doctor's film has to carry the whole mechanism.
        let room = wordBudget(template.role == .moa ? template.longest * 1.25 : template.usual)
        let kept = SceneMaker.kept(texts, room, forcesFirst: true)
        return max(template.shortest, seconds(for: kept.map(\.text)))
    }

    /// The least a scene of the role can take: what is indispensable, or its first line.
    func leastSeconds(_ role: SceneRole) -> Double {
        let texts = (content.content(for: role)?.lines ?? []).compactMap { line in
            line.text(register, for: material.audience).map { (line: line, text: $0) }
        }
        return seconds(for: SceneMaker.kept(texts, 0).map(\.text))
    }

    /// The lines that are said: what is indispensable, then what fits.
    ///
    /// The first line is said whatever the budget where nothing is indispensable, since a scene
    /// should say something, and where `forcesFirst` asks for it. `fits` may know more than the
    /// count of words, such as that they are long.
    static func kept(
        _ texts: [(line: Wordings, text: String)],
        _ budget: Int,
        forcesFirst: Bool = false,
        fits: ([String]) -> Bool = { _ in true }
    ) -> [(line: Wordings, text: String)] {
        let required = texts.filter(\.line.isRequired)
        var words = required.reduce(0) { $0 + $1.text.wordCount }
        var isForced = forcesFirst || required.isEmpty
        var isOpen = true
        var said = required.map(\.text)
        return texts.filter { entry in
            defer { isForced = false }
            if entry.line.isRequired { return true }
            let isRoom = words + entry.text.wordCount <= budget && fits(said + [entry.text])
            isOpen = isOpen && (isForced || isRoom)
            guard isOpen else { return false }
            said.append(entry.text)
            words += entry.text.wordCount
            return true
        }
    }

    private func isUsual(_ template: SceneTemplate) -> Bool {
        switch template.presence {
        case .always: true
        case .optional:
            // The burden of a condition waits until a film may be longer.
            template.role == .quiz && brief["quiz"]?.lowercased() != "no"
                || template.role == .moaPlain
                    && (content.sheet != nil || !material.mechanismQuotes.own.isEmpty)
        case .ifBoxedWarning: hasBoxedWarning && (type != .socialMedia || material.isBranded)
        case .ifEvidence:
            brief["clinical_data"] != nil || (template.role == .design && brief["study"] != nil)
        case .ifDosing: brief["dosing"] != nil || !material.quotes(.dosing).isEmpty
        case .ifProductImage: brief["product_image_path"] != nil
        case .ifBranded: material.isBranded
        }
    }

    private var hasBoxedWarning: Bool {
        content.sheet?.boxedTitle != nil || brief["boxed_warning"] != nil
            || !material.quotes(.boxedWarning).isEmpty
    }

    /// What a scene says, in a few words, with its sources.
    private func keyPoint(_ content: SceneContent, _ role: SceneRole) -> Sentence {
        let heading = content.headline
        let own =
            heading.text(register, for: material.audience) ?? heading.technical ?? heading.plain
            ?? ""
        let items = content.items.compactMap { item in
            item.words.text(register, for: material.audience).map { (item, $0) }
        }
        if role.isSafety, !items.isEmpty {
            let labels = items.map { $0.0.label.isEmpty ? $0.1.withoutStop : $0.0.label }
            let text = labels.joined(separator: ", ")
            return Sentence(text.shortened(to: 10), items.flatMap(\.0.words.sources).unique)
        }
        if let use = items.first(where: { $0.0.label == "Use" }) {
            return Sentence(use.1, use.0.words.sources)
        }
        let told = content.lines.first { $0.text(register, for: material.audience) != nil }
        if [.hook, .disease, .condition, .fact, .explain, .burden].contains(role), let told {
            let text = told.text(register, for: material.audience) ?? own
            return Sentence(text.shortened(to: 9), told.sources)
        }
        return Sentence(
            own,
            heading.sources == [.house] ? told?.sources ?? heading.sources : heading.sources
        )
    }

    /// The reference entries of every source the scenes can draw on.
    func references(of scenes: [PlannedScene]) -> [Reference] {
        let sources = scenes.flatMap { scene in
            let lines = content.content(for: scene.role)?.lines ?? []
            return lines.filter { $0.text(register, for: material.audience) != nil }.flatMap(
                \.sources
            )
        }
        return ReferenceList(material).entries(for: sources.unique)
    }
}

/// The silences, the slack and the pace of a scene.
enum Pacing {
    /// Lead and tail of a scene together.
    static let silence = 1.0
    /// The share of a scene's time that words may fill.
    static let margin = 0.95
    /// Silence between two sentences, in seconds.
    static let betweenSentences = 0.3
    /// Letters in a word of the rate: 12.1 letters a second were measured at 145 words a minute.
    static let lettersPerWord = 12.1 * 60 / 145
    /// How long a card without words spoken stands, in seconds.
    static let silentCard = 6.0
}

extension String {
    /// The words, counted at blanks.
    var wordCount: Int { split(separator: " ").count }

    /// The words without a final full stop.
    var withoutStop: String { last == "." ? String(dropLast()) : self }

    /// The first words, without a final full stop; longer texts end in an ellipsis.
    func shortened(to count: Int) -> String {
        let words = split(separator: " ")
        guard words.count > count else { return withoutStop }
        var text = words.prefix(count).joined(separator: " ")
        while let last = text.last, ".,;:".contains(last) { text.removeLast() }
        return text + " …"
    }
}
