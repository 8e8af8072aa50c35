package import SceneGraph

/// What a scene knows about its place in the film.
package struct SceneContext: Sendable, Equatable {
    /// The scene's number, counted from 1.
    package var number: Int
    /// How many scenes the film has.
    package var count: Int
    /// How long the scene lasts in seconds.
    package var seconds: Double
    /// A few words at the top left: the role or the audience.
    package var eyebrow: String
    /// References at the bottom left, with their marks, such as "1  21 CFR 343.80".
    package var references: [String]
    /// How the scene takes over; safety is always cut to.
    package var transition: Transition
    /// Frames in a second.
    package var framesPerSecond: Int
    /// When each spoken sentence begins, as a share of the scene; empty when nothing is known.
    package var sentences: [Double]

    /// A place in a film.
    package init(
        number: Int,
        count: Int,
        seconds: Double,
        eyebrow: String,
        references: [String] = [],
        transition: Transition = .cut,
        framesPerSecond: Int = 30,
        sentences: [Double] = []
    ) {
        self.number = number
        self.count = count
        self.seconds = seconds
        self.eyebrow = eyebrow
        self.references = references
        self.transition = transition
        self.framesPerSecond = framesPerSecond
        self.sentences = sentences
    }

    /// Whether this is the first scene.
    package var isFirst: Bool { number == 1 }

    /// Whether this is the last scene.
    package var isLast: Bool { number == count }

    /// How many frames the scene lasts.
    package var frameCount: Int { max(1, Int((seconds * Double(framesPerSecond)).rounded())) }
}
