/// Captions that a player can switch on.
package struct FilmCaptions: Equatable, Sendable {
    /// The SubRip file they are read from.
    package let path: String
    /// Their language, three letters of ISO 639-2, as mp4 wants it: "eng".
    package let language: String

    /// Names the file and its language.
    package init(path: String, language: String) {
        self.path = path
        self.language = language
    }
}
