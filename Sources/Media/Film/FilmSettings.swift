/// All that is decided about a film before its first frame is drawn.
package struct FilmSettings: Sendable {
    /// Width in pixels, even.
    package let width: Int
    /// Height in pixels, even.
    package let height: Int
    /// Frames a second; every frame lasts equally long.
    package let framesPerSecond: Int
    /// Exactly as many frames must be drawn.
    package let frameCount: Int
    /// How much processor time the picture is worth.
    package let quality: FilmQuality
    /// What is heard and when; empty makes a silent film without an audio stream.
    package var sound: [SoundClip] = []
    /// Captions that can be switched on.
    package var captions: FilmCaptions?
    /// Where a player can jump to; each chapter starts with a picture that stands alone.
    package var chapters: [FilmChapter] = []
    /// The film's name in a player.
    package var title = ""
    /// What must be said about the film in the file itself: that its voice is synthetic, say.
    package var comment = ""
    /// Language of what is spoken, three letters of ISO 639-2.
    package var language = "eng"

    /// Decides size, pace, length and quality; the rest has defaults.
    package init(
        width: Int,
        height: Int,
        framesPerSecond: Int,
        frameCount: Int,
        quality: FilmQuality
    ) {
        precondition(
            width > 0 && height > 0 && width.isMultiple(of: 2) && height.isMultiple(of: 2),
            "a film of \(width) x \(height) pixels"
        )
        precondition(framesPerSecond > 0 && frameCount > 0, "a film without frames")
        self.width = width
        self.height = height
        self.framesPerSecond = framesPerSecond
        self.frameCount = frameCount
        self.quality = quality
    }

    /// How long the film is, in seconds.
    package var duration: Double { Double(frameCount) / Double(framesPerSecond) }

    /// A generous guess at the size of the file, in bytes: our flat pictures need a tenth of it.
    package var estimatedBytes: Int {
        let picture = Double(width * height) * Double(frameCount) * 0.008
        let sound = self.sound.isEmpty ? 0 : duration * 16_000
        return Int(picture + sound) + (1 << 20)
    }
}
