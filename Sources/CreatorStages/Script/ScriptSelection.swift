import CreatorCore

/// A script as choices: which lines of each scene's pool are said, and in which wording.
///
/// Feedback changes choices, never sentences, so whatever it does the text stays sourced.
struct ScriptSelection {
    /// One line that could be said.
    struct Choice: Equatable {
        /// The place in the scene's pool.
        let index: Int
        let line: Wordings
        /// The wording it is said in, or `nil` when it is not said.
        var register: Wording.Register?
    }

    /// One scene.
    struct Scene {
        let planned: PlannedScene
        /// The narration the choices were read from.
        let narration: Narration
        var choices: [Choice]
        /// Whether feedback may change what is said.
        let isFree: Bool
        /// The length the scene is to have; at least what its words need.
        var seconds: Double
        /// The wording of headline and key terms.
        var register: Wording.Register

        var isSilent: Bool { choices.allSatisfy { $0.register == nil } }
    }

    var scenes: [Scene]
    let page: ScriptPage
    private let replacements: [Wording.Replacement]

    /// Reads a script's choices from its sentences.
    init(_ script: Script, plan: ScenePlan, page: ScriptPage) {
        self.page = page
        replacements = script.wording.replacements
        scenes = plan.scenes.compactMap { planned in
            guard let narration = script.narrations.first(where: { $0.key == planned.key }) else {
                return nil
            }
            return Self.scene(planned, narration, script.wording, page)
        }
    }

    private static func scene(
        _ planned: PlannedScene,
        _ narration: Narration,
        _ wording: Wording,
        _ page: ScriptPage
    ) -> Scene {
        let spoken = Set(narration.sentences.map(\.text))
        let order: [Wording.Register] = [
            wording.register, wording.register == .plain ? .technical : .plain,
        ]
        let lines = page.maker.content.content(for: planned.role)?.lines ?? []
        let choices = lines.enumerated().map { index, line in
            let register = order.first { register in
                guard let text = line.text(register, for: page.audience) else { return false }
                return SentenceCutter.sentences(of: text).allSatisfy {
                    spoken.contains($0.applying(wording.replacements))
                }
            }
            return Choice(index: index, line: line, register: register)
        }
        let isRead =
            choices.reduce(0) { $0 + page.sentences(of: $1).count } == narration.sentences.count
        return Scene(
            planned: planned,
            narration: narration,
            choices: choices,
            isFree: isRead && !planned.role.isProtected,
            seconds: narration.seconds,
            register: wording.register
        )
    }

    /// The words said, over all scenes.
    var words: Int {
        scenes.reduce(0) { $0 + wordCount(of: $1) }
    }

    /// The length of all scenes, in seconds.
    var seconds: Double {
        scenes.reduce(0) { $0 + length(of: $1) }
    }

    /// The length of a scene: what it is to have, or what its words need.
    func length(of scene: Scene) -> Double {
        scene.isFree ? max(scene.seconds, need(of: scene)) : scene.narration.seconds
    }

    /// What a scene's words need, in seconds.
    func need(of scene: Scene) -> Double {
        page.seconds(of: sentences(of: scene))
    }

    /// The shortest a scene can be with the words it has: what they need to be said and, on screen,
    /// to be read.
    func shortest(_ scene: Scene) -> Double {
        max(min(scene.narration.readingSeconds, scene.planned.seconds), need(of: scene))
    }

    private func wordCount(of scene: Scene) -> Int {
        scene.isFree
            ? sentences(of: scene).reduce(0) { $0 + $1.text.wordCount } : scene.narration.words
    }

    /// The sentences a scene says with its present choices.
    func sentences(of scene: Scene) -> [Sentence] {
        scene.choices.flatMap { page.sentences(of: $0) }.map {
            Sentence($0.text.applying(replacements), $0.sources)
        }
    }

    /// The narrations of all choices; scenes nothing was changed in stay exactly as they were.
    var narrations: [Narration] {
        scenes.map { scene in
            guard scene.isFree else { return scene.narration }
            let spoken = page.narration(
                of: scene.planned,
                sentences: scene.choices.flatMap { page.sentences(of: $0) },
                register: scene.register
            ).applying(replacements).with(seconds: length(of: scene))
            return spoken
        }
    }
}

extension ScriptPage {
    /// The sentences of a choice; none when its line is not said.
    func sentences(of choice: ScriptSelection.Choice) -> [Sentence] {
        guard let register = choice.register, let text = choice.line.text(register, for: audience)
        else { return [] }
        return Self.sentences(text, choice.line.sources)
    }
}

extension String {
    /// This text with replacements made.
    func applying(_ replacements: [Wording.Replacement]) -> String {
        replacements.reduce(self) { $1.applied(to: $0).text }
    }
}
