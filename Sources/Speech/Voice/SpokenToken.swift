/// One word as handed to the voice.
struct SpokenToken: Sendable {
    /// Lower-case letters and apostrophes.
    let name: String

    /// The punctuation after it, or nothing.
    let punctuation: String

    /// Its sounds, or nil to leave them to the voice.
    let pronunciation: Pronunciation?
}
