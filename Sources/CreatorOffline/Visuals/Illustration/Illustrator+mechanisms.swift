import Compositions
import CreatorCore

extension Illustrator {
    /// A mechanism, a pathway, a vessel or an organ, with the words beside it.
    func mechanism(_ words: SceneWords, _ scene: PlannedScene) -> SceneSpec {
        icons(words, scene)
    }

    /// A chart of the client's data.
    func chart(_ words: SceneWords, _ scene: PlannedScene) -> SceneSpec {
        claim(words)
    }
}
