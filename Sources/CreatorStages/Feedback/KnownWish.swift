/// Wishes that are understood and not granted, with the reason and the way out.
enum KnownWish {
    /// The refusal of a wish, or `nil` when nothing here recognises it.
    static func refusal(of words: FeedbackWords) -> FeedbackRequest.Meaning? {
        let text = Phrase(words: words.all.flatMap { Phrase($0).words })
        let wish = table.first { wish in
            wish.anyOf.contains { text.contains(Phrase($0)) }
                && (wish.andOneOf.isEmpty || wish.andOneOf.contains { text.contains(Phrase($0)) })
        }
        return wish.map { .refused(reason: $0.reason, rule: $0.rule, hint: $0.hint) }
    }

    /// A wish, by the words that give it away.
    struct Wish {
        /// One of these phrases occurs.
        let anyOf: [String]
        /// And one of these, where there are any.
        var andOneOf: [String] = []
        /// Why it is not granted.
        let reason: String
        /// The rule behind the refusal.
        var rule: String?
        /// The way out.
        let hint: String
    }

    private static let table = balance + claims + structure + words + sound + look + finish
}
