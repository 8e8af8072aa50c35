import Compositions
import CreatorCore
import CreatorStages
import Speech
import Testing

@testable import CreatorOffline

/// A film up to its pictures, made without a session, a file or a voice.
struct Rehearsal {
    private(set) var production: Production

    /// Plans and writes a film.
    init(_ film: FilmCase) throws {
        production = Production(id: VideoID(number: 1), brief: try film.brief)
        accept(ScenesStage().run(StageRun(.scenes), production), of: .scenes)
        let script = ScriptStage { sentences, rate in
            SpeechEstimate(sentences: sentences, wordsPerMinute: Double(rate)).seconds
        }
        accept(try script.run(StageRun(.script), production), of: .script)
    }

    private mutating func accept(_ result: StageResult, of stage: Stage) {
        let version = Version(StageRun(stage), result)
        production = production.adding(version).accepting(version)
    }

    /// The pictures in a look.
    func pictures(_ design: VisualDesign, moves: Bool = true) throws -> [FilmAssembly.Picture] {
        try FilmAssembly(
            production,
            design: design,
            moves: moves,
            in: Workspace(root: ".")
        ).pictures()
    }

    /// The film with its pictures accepted.
    func drawn(_ design: VisualDesign) throws -> Rehearsal {
        accepting(try pictures(design), as: design)
    }

    /// The film with its speech accepted.
    func spoken(_ voice: VoiceTrack) -> Rehearsal {
        var spoken = self
        spoken.accept(StageResult(.tts(voice)), of: .tts)
        return spoken
    }

    private func accepting(
        _ pictures: [FilmAssembly.Picture],
        as design: VisualDesign
    ) -> Rehearsal {
        var drawn = self
        let storyboard = Storyboard(
            design: design,
            scenes: pictures.map { StoryboardScene($0) },
            contactSheet: "contact.png",
            files: [],
            notes: []
        )
        drawn.accept(StageResult(.visuals(storyboard)), of: .visuals)
        return drawn
    }

    /// The film with every scene as short as it may be: as if its words took no time to say.
    ///
    /// Its pictures come along, laid out before the voice was measured, and told its times.
    func hurried(
        _ design: VisualDesign
    ) throws -> (film: Rehearsal, pictures: [FilmAssembly.Picture]) {
        let pictures = try pictures(design)
        let hurried = accepting(pictures, as: design)
        let direction = try VoiceDirection(for: hurried.production)
        let request = try VoiceStage(workspace: Workspace(root: "unused"))
            .request(for: hurried.production, as: direction)
        let voice = VoiceTrack(
            direction: direction,
            voice: "none",
            scenes: zip(request.scenes, pictures).map {
                VoiceScene(silent: $0, $1.planned.role)
            },
            loudness: -70,
            truePeak: -70,
            captions: [],
            lexiconTerms: [],
            unknownTerms: []
        )
        let timed = zip(pictures, voice.scenes).map { picture, spoken in
            var composition = picture.composition
            composition.seconds = spoken.seconds
            return FilmAssembly.Picture(planned: picture.planned, composition: composition)
        }
        return (hurried.spoken(voice), timed)
    }
}

extension VoiceScene {
    /// A scene that lasts exactly as long as was planned.
    fileprivate init(silent scene: NarrationScene, _ role: SceneRole) {
        self.init(
            key: scene.key,
            role: role,
            file: "none.wav",
            seconds: (scene.plannedSeconds * 30).rounded(.up) / 30,
            speechSeconds: 0,
            wordsPerMinute: 0,
            lettersPerSecond: 0,
            loudness: -70,
            truePeak: -70,
            envelope: []
        )
    }
}
