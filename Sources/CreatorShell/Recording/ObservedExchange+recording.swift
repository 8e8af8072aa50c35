import CreatorCore
import Transcripts

extension ObservedExchange {
    /// Whether nothing was typed and nothing happened: an empty line, or a comment of a script.
    var isIdle: Bool {
        guard output.isEmpty, events.isEmpty, keys.isEmpty, status == .ok, ending == nil else {
            return input.lines == [[]]
        }
        return input.lines.allSatisfy { line in
            let first = line.first { $0 != 0x20 && $0 != 0x09 }
            return first == nil || first == UInt8(ascii: "#")
        }
    }

    /// The command as a recording should hold it: readable, and the same next time.
    ///
    /// Of the events, those that move the session on are kept, with the fields that name them.
    func recorded(naming videos: inout VideoNames) -> ObservedExchange {
        for event in events { videos.note(event) }
        let videos = videos
        var recorded = self
        recorded.output = Printout(output.map { videos.marked($0) })
        recorded.events = events.compactMap { event in
            let short = Self.shortened(event)
            return short.flatMap { videos.isStrange($0) ? nil : $0 }
        }
        return recorded
    }

    private static let recordedEvents = [
        "session_started", "completed", "pipeline_complete", "stopped", "using",
    ]

    private static let recordedKeys = ["status", "video_id", "video_type", "stage", "version"]

    private static func shortened(_ event: JSON) -> JSON? {
        guard case .string(let status)? = event["status"], recordedEvents.contains(status) else {
            return nil
        }
        return .object(recordedKeys.compactMap { key in event[key].map { .init(key, $0) } })
    }
}
