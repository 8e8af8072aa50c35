/// Which words were pronounced by rule of ours, and which were left to the voice's guess.
package struct PronunciationReport: Sendable, Hashable {
    /// Display terms spoken by the built-in lexicon, each once, in order of appearance.
    package let byLexicon: [String]

    /// Terms spoken by the user's own pronunciations.
    package let byUser: [String]

    /// Names and long words in no lexicon: the voice guessed, so a reviewer should listen.
    package let guessed: [String]

    /// Words with letters no English voice can read.
    package let unreadable: [String]

    package init(byLexicon: [String], byUser: [String], guessed: [String], unreadable: [String]) {
        self.byLexicon = byLexicon
        self.byUser = byUser
        self.guessed = guessed
        self.unreadable = unreadable
    }
}
