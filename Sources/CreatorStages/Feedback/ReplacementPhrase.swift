import CreatorCore

/// `replace 'a' with 'b'` and its like.
enum ReplacementPhrase {
    /// The replacement a phrase asks for, or `nil`.
    ///
    /// Without quotation marks only `replace one with another` counts, one word each: anything
    /// longer could be meant in another way.
    static func operation(_ words: FeedbackWords) -> FeedbackOperation? {
        let mark = FeedbackWords.quote
        if words.quoted.count == 2 {
            let old = words.quoted[0]
            let new = words.quoted[1]
            switch words.core.filter({
                $0 != "word" && $0 != "words" && $0 != "everywhere" && $0 != "phrase" && $0 != "all"
            }) {
            case ["replace", mark, "with", mark], ["replace", mark, "by", mark],
                ["change", mark, mark], ["change", mark, "into", mark],
                ["swap", mark, "for", mark],
                ["substitute", mark, "with", mark], ["swap", mark, "with", mark],
                ["instead", "of", mark, "say", mark], ["instead", "of", mark, "use", mark]:
                return make(old, new)
            case ["say", mark, "instead", "of", mark], ["use", mark, "instead", "of", mark],
                ["write", mark, "instead", "of", mark], ["substitute", mark, "for", mark]:
                return make(new, old)
            default:
                return nil
            }
        }
        guard words.quoted.isEmpty, words.core.count == 4, words.core[0] == "replace",
            words.core[2] == "with" || words.core[2] == "by"
        else { return nil }
        return make(words.core[1], words.core[3])
    }

    private static func make(_ old: String, _ new: String) -> FeedbackOperation? {
        guard !Phrase(old).words.isEmpty, old != new else { return nil }
        return .replaceText(old: old, new: new)
    }
}
