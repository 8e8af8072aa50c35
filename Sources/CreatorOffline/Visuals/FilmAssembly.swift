import Compositions
import CreatorCore
import Drawing
import SceneGraph

/// The pictures of a film, laid out from everything accepted; the same input gives the same film.
struct FilmAssembly {
    private let production: Production
    private let plan: ScenePlan
    private let script: Script
    private let design: VisualDesign
    private let moves: Bool
    private let workspace: Workspace

    /// Prepares a film in a design; the client's pictures are found from a workspace.
    init(
        _ production: Production,
        design: VisualDesign,
        moves: Bool,
        in workspace: Workspace
    ) throws(StageError) {
        guard let plan = production.plan else { throw .missing("plan") }
        guard let script = production.script else { throw .missing("script") }
        self.production = production
        self.plan = plan
        self.script = script
        self.design = design
        self.moves = moves
        self.workspace = workspace
    }

    /// One laid-out scene and the scene it stands for.
    struct Picture {
        let planned: PlannedScene
        let composition: Composition
    }

    /// Lays out every scene, at its spoken length where speech was measured, and otherwise as long
    /// as its narration is planned and its words need to be read.
    func pictures() throws(StageError) -> [Picture] {
        let composer: Composer
        let typesetter: Typesetter
        do throws(DrawingError) {
            typesetter = try Typesetter()
        } catch {
            throw error.stageError
        }
        composer = Composer(
            design: Design(design, for: production, in: workspace),
            typesetter: typesetter
        )
        let illustrator = Illustrator(production, plan, script, design: design, in: workspace)
        var pictures: [Picture] = []
        for (index, scene) in plan.scenes.enumerated() {
            try Task.checkStageCancellation()
            guard let narration = script.narrations.first(where: { $0.key == scene.key }) else {
                throw .missing("narration of \(scene.key)")
            }
            var context = context(of: scene, narration, at: index)
            do throws(LayoutError) {
                var picture = try illustrator.compose(scene, narration, composer, context)
                // What comes in with the speech comes later in a longer scene, so one step is not
                // always enough.
                for _ in 0..<8 where production.voice == nil && picture.hold < picture.holdNeeded {
                    context.seconds += (picture.holdNeeded - picture.hold) * 1.2
                    picture = try illustrator.compose(scene, narration, composer, context)
                }
                if !moves { picture.scene = picture.scene.settled }
                pictures.append(Picture(planned: scene, composition: picture))
            } catch {
                throw StageError(.stage, "scene \(index + 1) \(scene.key): \(error)")
            }
        }
        return pictures
    }

    /// The whole film, with captions in the picture where the brief asks for them.
    func film() throws(StageError) -> Film { try film(of: try pictures()) }

    /// The film of pictures that are laid out.
    func film(of pictures: [Picture]) throws(StageError) -> Film {
        let scenes = try captioned(pictures)
        guard let size = scenes.first?.size else { throw .missing("storyboard") }
        return Film(size: size, framesPerSecond: RenderStage.framesPerSecond, scenes: scenes)
    }

    private func captioned(_ pictures: [Picture]) throws(StageError) -> [Scene] {
        let looks = Design(design, for: production, in: workspace)
        guard looks.hasCaptions, let voice = production.voice else {
            return pictures.map(\.composition.scene)
        }
        do {
            let burned = BurnedCaptions(aspect: looks.aspect, typesetter: try Typesetter())
            return try pictures.map { picture in
                let spoken = voice.scenes.first { $0.key == picture.planned.key }
                let cues = spoken?.captions.map {
                    BurnedCaptions.Cue(start: $0.start, end: $0.end, text: $0.text)
                }
                var scene = picture.composition.scene
                scene.nodes += try burned.nodes(cues ?? [])
                return scene
            }
        } catch let error as DrawingError {
            throw error.stageError
        } catch {
            throw StageError(.stage, "captions: \(error)")
        }
    }

    private func context(
        of scene: PlannedScene,
        _ narration: Narration,
        at index: Int
    ) -> SceneContext {
        SceneContext(
            number: index + 1,
            count: plan.scenes.count,
            seconds: seconds(of: narration),
            eyebrow: Eyebrow.text(for: scene.role, in: plan),
            references: CitedReferences(script).lines(for: narration),
            transition: moves && index > 0 && !scene.role.isSafety ? .crossfade : .cut,
            framesPerSecond: RenderStage.framesPerSecond,
            sentences: Self.beginnings(of: narration)
        )
    }

    /// When each sentence begins, as a share of the scene, by the words before it.
    private static func beginnings(of narration: Narration) -> [Double] {
        let words = narration.sentences.map { $0.text.split(separator: " ").count }
        let total = Double(max(1, words.reduce(0, +)))
        return words.indices.map { Double(words[..<$0].reduce(0, +)) / total }
    }

    private func seconds(of narration: Narration) -> Double {
        production.voice?.scenes.first { $0.key == narration.key }?.seconds ?? narration.seconds
    }
}

extension Task where Success == Never, Failure == Never {
    /// Ends a stage between two steps once it was cancelled.
    static func checkStageCancellation() throws(StageError) {
        if isCancelled { throw .cancelled }
    }
}
