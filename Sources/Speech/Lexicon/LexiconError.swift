/// Why a pronunciation cannot be taken.
package enum LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The term is empty, or more than one word.
    case termNotAWord(String)
    /// A syllable of the respelling has no sound we can read in it.
    case unreadableSyllable(term: String, respelling: String, syllable: String)

    /// What is wrong, then what to do.
    package var description: String {
        switch self {
        case .termNotAWord(let term):
            "'\(term)' is not one word; give one word and how to say it, "
                + "such as lisinopril as lye-SIN-oh-pril"
        case .unreadableSyllable(let term, let respelling, let syllable):
            "cannot read '\(syllable)' in '\(respelling)' for '\(term)'; write syllables parted "
                + "by '-' and the stressed one in capitals, such as lye-SIN-oh-pril"
        }
    }
}
