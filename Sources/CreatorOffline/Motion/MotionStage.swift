import Compositions
import CreatorCore
import SceneGraph

/// Tells how the pictures of the accepted storyboard move.
struct MotionStage {
    /// Describes every scene's motion; without motion scenes stand still and cut.
    func move(in production: Production, moves: Bool) throws(StageError) -> MotionPlan {
        guard let storyboard = production.storyboard else { throw .missing("storyboard") }
        let assembly = try FilmAssembly(production, design: storyboard.design, moves: moves)
        let scenes = try assembly.pictures().map { picture in
            let scene = picture.composition.scene
            return MotionScene(
                key: picture.planned.key,
                role: picture.planned.role,
                entrance: scene.transition == .cut ? .cut : .crossfade,
                moves: MotionWords.moves(of: scene),
                settlesAt: scene.settledTime
            )
        }
        return MotionPlan(isMoving: moves, scenes: scenes, files: [])
    }
}
