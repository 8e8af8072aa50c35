import CreatorCore
import CreatorText
package import LineEditing
import Synchronization

/// Completes what is legal now; remembers where the session stood when the prompt was shown.
package final class LineCompleter: Sendable {
    private let status = Mutex(SessionStatus.idle)

    /// Creates a completer for a session that has not begun.
    package init() {}

    /// What Tab may put at the cursor.
    package func completion(of line: String, at cursor: String.Index) -> LineEditing.Completion {
        let offset = line.distance(from: line.startIndex, to: cursor)
        let found = CreatorText.Completion(
            of: line,
            at: offset,
            in: status.withLock(\.self),
            files: FileNames.beginning(with:)
        )
        let only = found.candidates.count == 1 ? found.candidates.first : nil
        let goesOn = only.map { $0.hasSuffix("=") || $0.hasSuffix("/") || $0 == "@" } ?? false
        return LineEditing.Completion(
            candidates: found.candidates,
            start: line.index(line.startIndex, offsetBy: found.start, limitedBy: cursor) ?? cursor,
            suffix: goesOn ? "" : " "
        )
    }

    /// Takes note of where the session stands.
    func update(_ status: SessionStatus) {
        self.status.withLock { $0 = status }
    }
}
