/// The groups in which outcomes are counted.
package enum OutcomeKind: String, CaseIterable, Sendable {
    case passed
    case failed
    case expectedFailure = "expected_failure"
    case unexpectedPass = "unexpected_pass"
    case unreadable
    case unopenable
    case notFinished = "not_finished"
    case skipped

    /// Whether nobody has to do anything about it.
    package var isGood: Bool {
        switch self {
        case .passed, .expectedFailure, .skipped: true
        case .failed, .unexpectedPass, .unreadable, .unopenable, .notFinished: false
        }
    }

    /// The word with which its line begins, all of one width; capitals need somebody.
    var mark: String {
        switch self {
        case .passed: "ok   "
        case .failed: "FAIL "
        case .expectedFailure: "xfail"
        case .unexpectedPass: "XPASS"
        case .unreadable, .unopenable: "ERROR"
        case .notFinished: "STOP "
        case .skipped: "skip "
        }
    }

    /// How a summary calls it.
    var words: String {
        switch self {
        case .passed: "passed"
        case .failed: "failed"
        case .expectedFailure: "failed as expected"
        case .unexpectedPass: "passed unexpectedly"
        case .unreadable: "not readable"
        case .unopenable: "not found or not opened"
        case .notFinished: "not finished"
        case .skipped: "skipped"
        }
    }

    /// The exit code it asks for.
    var exit: ReplayExit {
        switch self {
        case .passed, .expectedFailure, .skipped: .passed
        case .failed, .unexpectedPass: .mismatch
        case .unreadable, .unopenable: .unusable
        case .notFinished: .couldNotRun
        }
    }
}
