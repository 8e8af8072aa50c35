package import SceneGraph

/// A scene that is laid out: its pictures, and everything rules and reviewers ask about it.
package struct Composition: Sendable, Equatable {
    /// The scene with its motion.
    package var scene: Scene
    /// The scene in words.
    package var altText: String
    /// The texts.
    package var textBoxes: [TextBox]
    /// What the picture shows.
    package var entities: [Entity]
    /// What was left out or made smaller.
    package var notes: [String]
    /// The proportions it was laid out for.
    package var aspect: Aspect
    /// The colours it wears.
    package var theme: Theme
    /// How long it lasts in seconds.
    package var seconds: Double

    /// The scene without any motion, as it stands once everything has come to rest.
    package var still: Composition {
        var still = self
        still.scene = scene.atRest
        for index in still.textBoxes.indices {
            still.textBoxes[index].stillFrom = scene.transition.seconds
            still.textBoxes[index].hold = max(0, seconds - scene.transition.seconds)
        }
        return still
    }

    /// How many motions it has, by sort.
    package var motions: MotionCount { MotionCount(scene) }

    /// Words on screen without the furniture.
    package var words: Int {
        textBoxes.filter { !$0.isFurniture }.reduce(0) { $0 + $1.words }
    }

    /// The least height of a capital, in design pixels.
    package var minimumCap: Double { textBoxes.map(\.capHeight).min() ?? 0 }

    /// The least contrast.
    package var minimumContrast: Double { textBoxes.map(\.contrast).min() ?? 21 }

    /// When everything stands still, in seconds.
    package var settledTime: Double { scene.settledTime }

    /// How long the scene's words can be read, in seconds.
    ///
    /// Words that come in together stand from then to the end. Words that come later, such as the
    /// name of something that arrives, need only their own time, as the others are read by then.
    package var hold: Double {
        let boxes = textBoxes.filter { !$0.isFurniture }
        let holds = boxes.map { box in
            let left = boxes.filter { $0.stillFrom >= box.stillFrom }.reduce(0) { $0 + $1.words }
            return seconds - box.stillFrom + holdNeeded - ReadingTime.needed(words: left)
        }
        return max(0, holds.min() ?? seconds)
    }

    /// How long they must, in seconds.
    package var holdNeeded: Double { ReadingTime.needed(words: words) }
}
