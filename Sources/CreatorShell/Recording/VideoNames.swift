import CreatorCore
import Transcripts

/// The videos of a recorded session whose names a replay will not give again.
///
/// A replay begins with an empty output folder, where the n-th video has the number n. Where the
/// recorded session began with a fuller one, its names become holes.
struct VideoNames {
    private var count = 0
    private var strange: [[UInt8]] = []

    /// Takes in an event: a session that started has the next name.
    mutating func note(_ event: JSON) {
        guard event["status"] == .string("session_started"),
            case .string(let name)? = event["video_id"]
        else { return }
        count += 1
        if name != VideoID(number: count).rawValue { strange.append(Array(name.utf8)) }
    }

    /// A line in which such names are marked as varying.
    func marked(_ line: TypedLine) -> TypedLine {
        guard !strange.isEmpty else { return line }
        let pieces = line.pieces.flatMap { piece -> [Volatile] in
            switch piece {
            case .exact(let bytes): marked(bytes)
            case .volatile: [piece]
            }
        }
        return TypedLine(line.channel, pieces, isTerminated: line.isTerminated)
    }

    /// Whether an event holds such a name, and so cannot be the same again.
    func isStrange(_ event: JSON) -> Bool {
        guard !strange.isEmpty else { return false }
        let text = Array(event.compactText.utf8)
        return strange.contains { name in text.firstRange(of: name) != nil }
    }

    private func marked(_ bytes: [UInt8]) -> [Volatile] {
        for name in strange {
            guard let found = bytes.firstRange(of: name) else { continue }
            let before = marked(Array(bytes[..<found.lowerBound]))
            let after = marked(Array(bytes[found.upperBound...]))
            return before + [.id(String(decoding: name, as: UTF8.self), name: "video")] + after
        }
        return bytes.isEmpty ? [] : [.exact(bytes)]
    }
}
