/// Turns a reviewer's words into requests, by a closed grammar.
///
/// What the grammar does not hold is never guessed at: a wrong change to a reviewed film is worse
/// than a question.
package enum FeedbackParser {
    /// The requests in a text, in the order made.
    package static func parse(_ text: String) -> [FeedbackRequest] {
        ClauseCutter.clauses(of: text).flatMap { clause -> [FeedbackRequest] in
            let words = FeedbackWords(clause)
            if let operations = FeedbackGrammar.operations(words) {
                return operations.map { FeedbackRequest(clause, .operation($0)) }
            }
            if let refusal = KnownWish.refusal(of: words) {
                return [FeedbackRequest(clause, refusal)]
            }
            return [FeedbackRequest(clause, .unclear(hint: FeedbackExamples.nearest(to: words)))]
        }
    }
}
