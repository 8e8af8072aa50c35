/// A recording and where in the film it is heard.
package struct SoundClip: Equatable, Sendable {
    /// A WAV file of 16-bit samples.
    package let path: String
    /// When it begins, in seconds; nil is where the clip before it ends.
    package let start: Double?

    /// Places a recording in the film.
    package init(path: String, start: Double? = nil) {
        self.path = path
        self.start = start
    }
}
