/// What it took to make a film.
package struct FilmReport: Sendable {
    /// Bytes of the file.
    package let bytes: Int
    /// What the encoding program used.
    package let encoder: ResourceUse
}
