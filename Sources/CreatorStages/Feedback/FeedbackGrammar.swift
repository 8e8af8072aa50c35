import CreatorCore

/// The requests that can be carried out, as whole phrases.
enum FeedbackGrammar {
    /// The operations a clause asks for, or `nil` when it is none of them as a whole.
    static func operations(_ words: FeedbackWords) -> [FeedbackOperation]? {
        if let operation = FixedPhrases.operation(words.core) { return [operation] }
        if let seconds = DurationPhrase.seconds(words) { return [.setDuration(seconds: seconds)] }
        if let operations = ScenePhrase.operations(words.core) { return operations }
        if let operation = version(words.core) { return [operation] }
        if let operation = ReplacementPhrase.operation(words) { return [operation] }
        return nil
    }

    /// `go back to version 2` and its like.
    private static func version(_ words: [String]) -> FeedbackOperation? {
        let verbs = [
            ["go", "back"], ["back"], ["revert"], ["restore"], ["return"], ["undo"], ["use"],
            ["take"],
            ["bring", "back"], ["go"], ["roll", "back"],
        ]
        for verb in verbs where words.starts(with: verb) {
            var rest = Array(words.dropFirst(verb.count))
            if rest.first == "version" || rest.first == "v" {
                rest.removeFirst()
            } else if let tight = rest.first, tight.first == "v" {
                rest[0] = String(tight.dropFirst())
            } else {
                continue
            }
            if rest.first == "number" { rest.removeFirst() }
            guard rest.count == 1, let number = NumberWords.whole(rest[0]) else { continue }
            return .goBack(version: number)
        }
        return nil
    }
}
