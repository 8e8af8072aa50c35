/// Requests that work, to be shown when others do not.
enum FeedbackExamples {
    private static let all = [
        "make it shorter", "make it longer", "make it 60 seconds", "drop scene 3",
        "swap scenes 2 and 4", "move scene 5 before scene 3", "less jargon", "more technical",
        "replace 'a' with 'b'", "slower", "faster", "bigger text", "more contrast",
        "dark background", "vertical", "no animations", "go back to version 1",
    ]

    /// The three that share most words with what was typed, in one line.
    static func nearest(to words: FeedbackWords) -> String {
        let typed = Set(words.core.map(PassageSearch.stem))
        let scored = all.enumerated().map { index, example in
            (
                index: index,
                shared: typed.intersection(Phrase(example).words.map(PassageSearch.stem)).count
            )
        }
        let best = scored.sorted {
            $0.shared > $1.shared || ($0.shared == $1.shared && $0.index < $1.index)
        }
        return "try " + best.prefix(3).map { "regen \(all[$0.index])" }.joined(separator: ", ")
    }
}
