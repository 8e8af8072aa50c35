/// How long captions may be: the rules of the Netflix and DCMP guides.
package struct CaptionStyle: Sendable, Hashable {
    /// Characters on a line: 42, or 24 to 28 for upright video.
    package var lineLength: Int

    /// Lines in a cue.
    package var lineCount: Int

    /// Characters a second that are comfortable to read.
    package var targetSpeed: Double

    /// Characters a second that are never passed unless the voice is that fast.
    package var hardSpeed: Double

    /// The shortest a cue may be shown, in seconds.
    package var shortest: Double

    /// The longest a cue may stay, in seconds.
    package var longest: Double

    /// Video frames a second, for gaps of two frames.
    package var frameRate: Int

    package init(
        lineLength: Int = 42,
        lineCount: Int = 2,
        targetSpeed: Double = 17,
        hardSpeed: Double = 20,
        shortest: Double = 0.833,
        longest: Double = 7,
        frameRate: Int = 30
    ) {
        self.lineLength = lineLength
        self.lineCount = lineCount
        self.targetSpeed = targetSpeed
        self.hardSpeed = hardSpeed
        self.shortest = shortest
        self.longest = longest
        self.frameRate = frameRate
    }

    /// For 16:9.
    package static let wide = CaptionStyle()

    /// For 9:16.
    package static let upright = CaptionStyle(lineLength: 26)

    /// The least gap between cues that do not touch, in seconds.
    package var leastGap: Double { 2 / Double(frameRate) }

    /// How long a cue may stay after its last word, in seconds: 12 frames of 30.
    package var linger: Double { 0.4 }
}
