/// What came of replaying one file.
package enum FileOutcome: Sendable {
    /// Everything was as expected: these commands, of which no more is kept.
    case passed([Exchange])

    /// Something was not as expected.
    case failed(TranscriptVerdict)

    /// It failed, as its `@ xfail` says it would, with that reason.
    case expectedFailure(TranscriptVerdict, reason: String)

    /// It passed although its `@ xfail` says it would not, so the setting is out of date.
    case unexpectedPass(TranscriptVerdict, reason: String)

    /// The file is no transcript.
    case unreadable(TranscriptError)

    /// The file could not be read at all; why, in words.
    case unopenable(String)

    /// The file was not meant to run here; why, in words.
    case skipped(String)

    /// The session could not be replayed to its end; the verdict is about the commands before.
    ///
    /// The command at which it stopped is not compared: it is the first that was not run.
    case notFinished(TranscriptVerdict, StopReason)

    /// What a session that was replayed to its end comes to, by the header of its file.
    ///
    /// A file that is expected to fail must differ; one that cannot be replayed is no such failure.
    package init(_ verdict: TranscriptVerdict, header: [Placed<HeaderSetting>]) {
        for case .xfail(let reason) in header.map(\.value) {
            self =
                verdict.isMet
                ? .unexpectedPass(verdict, reason: reason)
                : .expectedFailure(verdict, reason: reason)
            return
        }
        self = verdict.isMet ? .passed(verdict.commands) : .failed(verdict)
    }
}

extension FileOutcome {
    /// The group an outcome is counted in.
    package var kind: OutcomeKind {
        switch self {
        case .passed: .passed
        case .failed: .failed
        case .expectedFailure: .expectedFailure
        case .unexpectedPass: .unexpectedPass
        case .unreadable: .unreadable
        case .unopenable: .unopenable
        case .skipped: .skipped
        case .notFinished: .notFinished
        }
    }

    /// The commands that were compared, where something about them was not as expected.
    package var verdict: TranscriptVerdict? {
        switch self {
        case .failed(let verdict), .expectedFailure(let verdict, _),
            .unexpectedPass(let verdict, _), .notFinished(let verdict, _):
            verdict
        case .passed, .unreadable, .unopenable, .skipped: nil
        }
    }
}
