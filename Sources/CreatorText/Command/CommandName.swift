package import CreatorCore

/// The first word of a typed command, in the order help lists them.
package enum CommandName: String, CaseIterable, Sendable {
    case start, accept, regen, stop
    case show, diff, versions, status, use
    case types, help
    case open, save
    case set, edit
    case record, history, echo, expect, quit

    /// Every word that is understood, with the command it stands for.
    package static let words: [(word: String, name: CommandName)] =
        allCases.map { ($0.rawValue, $0) } + [("regenerate", .regen), ("exit", .quit)]

    /// The command a word stands for, in exactly this spelling.
    package init?(word: String) {
        guard let match = Self.words.first(where: { $0.word == word }) else { return nil }
        self = match.name
    }

    /// Whether the command would be carried out now.
    package func isLegal(in status: SessionStatus) -> Bool {
        switch self {
        case .types, .help, .set, .record, .history, .echo, .expect, .quit, .status: true
        case .start, .edit: !status.isLive
        case .accept: status.isReviewing
        case .regen, .use: status.isReviewing || status.isFailed
        case .stop: status.isLive
        case .show, .diff, .versions, .open, .save: status.hasVideo
        }
    }
}

extension SessionStatus {
    /// Whether a version waits for a decision.
    package var isReviewing: Bool {
        if case .reviewing = self { true } else { false }
    }

    /// Whether the last attempt gave nothing.
    package var isFailed: Bool {
        if case .failed = self { true } else { false }
    }

    /// Whether there is a video to look at.
    package var hasVideo: Bool {
        if case .idle = self { false } else { true }
    }

    /// What was asked for, or `nil` before the first `start`.
    package var brief: Brief? {
        switch self {
        case .idle: nil
        case .running(_, let brief, _, _), .reviewing(_, let brief, _, _),
            .failed(_, let brief, _, _), .done(_, let brief), .stopped(_, let brief, _):
            brief
        }
    }

    /// The stage in hand, or `nil` when there is none.
    package var stage: Stage? {
        switch self {
        case .idle, .done: nil
        case .running(_, _, let run, _), .reviewing(_, _, let run, _), .failed(_, _, let run, _):
            run.stage
        case .stopped(_, _, let stage): stage
        }
    }
}
