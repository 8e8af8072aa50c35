/// A whole film: scenes in order, each a function of its frame number.
package struct Film: Sendable, Equatable {
    /// Width and height of the design space.
    package var size: Size
    /// Frames in a second.
    package var framesPerSecond: Int
    /// Scenes in order.
    package var scenes: [Scene]

    /// A film of scenes.
    package init(size: Size, framesPerSecond: Int = 30, scenes: [Scene]) {
        self.size = size
        self.framesPerSecond = framesPerSecond
        self.scenes = scenes
    }

    /// How many frames it has.
    package var frameCount: Int { scenes.reduce(0) { $0 + $1.frameCount } }

    /// How long it is in seconds.
    package var seconds: Double { Double(frameCount) / Double(framesPerSecond) }
}
