/// One change a reviewer can ask for.
package enum FeedbackOperation: Equatable, Sendable {
    // Structure and length
    case shorter
    case longer
    case setDuration(seconds: Double)
    case dropScene(SceneChoice)
    case swapScenes(Int, Int)
    case moveScene(Int, before: Int)
    case moveSceneAfter(Int, after: Int)

    // Words
    case simplify
    case technical
    case replaceText(old: String, new: String)

    // Look
    case biggerText
    case moreContrast
    case darkBackground
    case aspect(Aspect)

    // Motion
    case noAnimations

    // Voice
    case slower
    case faster

    // Any stage
    case goBack(version: Int)

    /// A scene named by number or by place.
    package enum SceneChoice: Equatable, Sendable {
        case number(Int)
        case last
    }
}
