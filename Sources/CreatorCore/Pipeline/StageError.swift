/// Why a stage produced nothing.
package struct StageError: Error, Equatable, Sendable {
    /// What kind of fault it is.
    package let code: ErrorCode

    /// What went wrong, then what to do, in words the reviewer can act on.
    package let message: String

    /// Whether `regen` alone may well succeed.
    package let isRetryable: Bool

    /// Creates an error.
    package init(_ code: ErrorCode, _ message: String, isRetryable: Bool = false) {
        self.code = code
        self.message = message
        self.isRetryable = isRetryable
    }

    /// The reviewer cancelled the stage.
    package static let cancelled = StageError(
        .cancelled,
        "cancelled; type regen to run it again, or stop",
        isRetryable: true
    )
}
