package import CreatorCore

/// One thing a reviewer asked for.
package struct FeedbackRequest: Equatable, Sendable {
    /// What a request comes to.
    package enum Meaning: Equatable, Sendable {
        /// A change that can be carried out.
        case operation(FeedbackOperation)
        /// A wish that is understood and not granted.
        case refused(reason: String, rule: String?, hint: String)
        /// Words no rule understands, with the nearest that are understood.
        case unclear(hint: String)
    }

    /// The reviewer's words for it.
    package let text: String

    /// What it comes to.
    package let meaning: Meaning

    /// Creates a request.
    package init(_ text: String, _ meaning: Meaning) {
        self.text = text
        self.meaning = meaning
    }
}
