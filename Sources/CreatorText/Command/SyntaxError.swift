package import CreatorCore

/// Why a line is no command, and where.
package struct SyntaxError: Error, Equatable, Sendable {
    /// What kind of fault it is.
    package let code: ErrorCode

    /// Where, in characters of the line, counting from 1.
    package let column: Int

    /// What is wrong, then what to type instead.
    package let message: String

    /// Words or whole lines that were probably meant, best first.
    package let suggestions: [String]

    /// Creates an error.
    package init(_ code: ErrorCode, at column: Int, _ message: String, suggestions: [String] = []) {
        self.code = code
        self.column = column
        self.message = message
        self.suggestions = suggestions
    }

    /// The refusal every face shows.
    package var refusal: Refusal { Refusal(code, message, suggestions: suggestions) }
}

extension SyntaxError: CustomStringConvertible {
    /// What is wrong, then what to type instead.
    package var description: String { message }
}
