package import CreatorCore

/// The words before the cursor, on a terminal only.
package enum Prompt {
    /// The prompt for where a session stands, for example `creator moa:script v2> `.
    package static func text(for status: SessionStatus) -> String {
        switch status {
        case .idle, .stopped: "creator> "
        case .running(_, let brief, let run, _), .reviewing(_, let brief, let run, _):
            "creator \(brief.videoType.rawValue):\(run.label)> "
        case .failed(_, let brief, let run, _):
            "creator \(brief.videoType.rawValue):\(run.label) failed> "
        case .done(_, let brief): "creator \(brief.videoType.rawValue):done> "
        }
    }
}
