import Transcripts

extension Paragraph.Kind {
    /// Where a transcript says it goes.
    var channel: Channel {
        switch self {
        case .result: .output
        case .problem, .note: .errors
        }
    }
}
