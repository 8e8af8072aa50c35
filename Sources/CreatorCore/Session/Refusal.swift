/// Why a message or a typed line changed nothing.
package struct Refusal: Error, Equatable, Sendable {
    /// What kind of fault it is.
    package let code: ErrorCode

    /// What is wrong, then what to type instead.
    package let message: String

    /// Lines or words the sender probably meant, best first.
    package let suggestions: [String]

    /// Creates a refusal.
    package init(_ code: ErrorCode, _ message: String, suggestions: [String] = []) {
        self.code = code
        self.message = message
        self.suggestions = suggestions
    }
}
