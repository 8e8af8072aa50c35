import Compositions
import CreatorCore
import Drawing
import SceneGraph

/// Tells and shows how the pictures of the accepted storyboard move.
struct MotionStage {
    let workspace: Workspace

    /// Describes every scene's motion; without motion scenes stand still and cut.
    ///
    /// Writes the moments of what moves as one picture, and the film's scene graph as JSON.
    func move(
        _ run: StageRun,
        in production: Production,
        moves: Bool
    ) throws(StageError) -> MotionPlan {
        guard let storyboard = production.storyboard else { throw .missing("storyboard") }
        let assembly = try FilmAssembly(
            production,
            design: storyboard.design,
            moves: moves,
            in: workspace
        )
        let pictures = try assembly.pictures()
        let folder = try workspace.makeFolder(for: run, of: production.id)
        var files: [String] = []
        let film = try assembly.film(of: pictures)
        let graph = "\(folder)/scene_graph.json"
        try workspace.write(film.json, to: graph)
        if let sheet = try writeSheet(of: film, into: folder) { files.append(sheet) }
        let scenes = pictures.map { picture in
            let scene = picture.composition.scene
            return MotionScene(
                key: picture.planned.key,
                role: picture.planned.role,
                entrance: scene.transition == .cut ? .cut : .crossfade,
                moves: MotionWords.moves(of: scene),
                settlesAt: scene.settledTime
            )
        }
        return MotionPlan(isMoving: moves, scenes: scenes, files: files + [graph])
    }

    /// Draws moments of every moving scene; `nil` where nothing moves.
    private func writeSheet(of film: Film, into folder: String) throws(StageError) -> String? {
        let file = "\(folder)/motion.png"
        do throws(DrawingError) {
            let sheet = ContactSheet(motionOf: film.scenes, typesetter: try Typesetter())
            guard !sheet.isEmpty else { return nil }
            try sheet.draw().writePNG(to: workspace.absolute(file))
        } catch {
            throw error.stageError
        }
        return file
    }
}
