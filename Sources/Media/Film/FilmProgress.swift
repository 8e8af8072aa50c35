/// How far a film has come.
package struct FilmProgress: Equatable, Sendable {
    /// Frames that are drawn and handed to the encoder.
    package let frames: Int
    /// Frames of the whole film.
    package let total: Int
}
