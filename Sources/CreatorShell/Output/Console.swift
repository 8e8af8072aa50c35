package import LineEditing
import Synchronization
import Transcripts

/// Where output goes: two streams, and one line below them that is written over.
package final class Console: Sendable {
    /// Writes a text to standard output (`result`) or standard error.
    package typealias Writer = @Sendable (Paragraph.Kind, String) -> WriteOutcome

    private struct State {
        var status = StatusLine()
        var results = WriteOutcome.written
    }

    private struct Capture {
        var output = OutputCollector()
        var last: Paragraph?
        var watcher: (@Sendable (String) -> Void)?
    }

    private let isQuiet: Bool
    private let columns: (@Sendable () -> Int)?
    private let write: Writer?
    private let state = Mutex(State())
    // Apart from the state, so that whoever is told of a text may ask what was captured.
    private let capture = Mutex(Capture())

    /// Creates a console that only keeps what it is to show.
    package init(isQuiet: Bool) {
        self.isQuiet = isQuiet
        columns = nil
        write = nil
    }

    /// Creates a console; without `columns` there is no line that may be written over.
    package init(
        isQuiet: Bool = false,
        columns: (@Sendable () -> Int)? = nil,
        write: @escaping Writer
    ) {
        self.isQuiet = isQuiet
        self.columns = columns
        self.write = write
    }

    /// Creates a console on the program's standard streams.
    package convenience init(isQuiet: Bool, canRewrite: Bool) {
        let results = Terminal()
        let notices = Terminal(output: 2)
        let columns: @Sendable () -> Int = { notices.size.columns }
        self.init(isQuiet: isQuiet, columns: canRewrite ? columns : nil) { kind, text in
            switch kind {
            case .result: results.write(text)
            case .problem, .note: notices.write(text)
            }
        }
    }

    /// Whether results still arrive, and why not.
    package var results: WriteOutcome { state.withLock { $0.results } }

    /// Whether there is a line that may be written over.
    package var canRewrite: Bool { columns != nil && !isQuiet }

    /// Writes paragraphs, each followed by a line break, and keeps them for transcripts.
    package func show(_ paragraphs: [Paragraph]) {
        for paragraph in paragraphs where !(isQuiet && paragraph.kind == .note) {
            let watcher = keep(paragraph)
            if write != nil { put(paragraph.kind, paragraph.text + "\n") }
            watcher?(paragraph.plainText)
        }
    }

    /// Tells somebody of every line after it was shown, without terminal codes.
    func watch(_ watcher: (@Sendable (String) -> Void)?) {
        capture.withLock { $0.watcher = watcher }
    }

    /// Writes something that depends on who types how fast, and so has no place in a transcript.
    package func remark(_ paragraphs: [Paragraph]) {
        for paragraph in paragraphs where !(isQuiet && paragraph.kind == .note) {
            put(paragraph.kind, paragraph.text + "\n")
        }
    }

    /// The lines shown since the last call, on both channels, in order.
    func takeCaptured() -> Printout {
        capture.withLock { capture in
            capture.last = nil
            return capture.output.take()
        }
    }

    /// The line captured last; `nil` when there is none, or when it varies.
    var lastLine: String? {
        capture.withLock { $0.last }?.exactText
    }

    private func keep(_ paragraph: Paragraph) -> (@Sendable (String) -> Void)? {
        capture.withLock { capture in
            paragraph.write(to: &capture.output)
            capture.last = paragraph
            return capture.watcher
        }
    }

    /// Writes a result as it is, for instance a picture.
    package func put(_ kind: Paragraph.Kind, _ text: String) {
        guard let write else { return }
        state.withLock { state in
            clear(&state, write)
            let outcome = write(kind, text)
            if kind == .result, outcome != .written { state.results = outcome }
        }
    }

    /// Writes over the status line.
    package func status(_ text: String, at now: ContinuousClock.Instant) {
        guard canRewrite, let columns, let write else { return }
        state.withLock { state in
            guard let update = state.status.update(text, columns: columns(), at: now) else {
                return
            }
            _ = write(.note, update)
        }
    }

    /// Takes the status line away.
    package func clearStatus() {
        guard let write else { return }
        state.withLock { clear(&$0, write) }
    }

    private func clear(_ state: inout State, _ write: Writer) {
        let erasure = state.status.clear()
        if !erasure.isEmpty { _ = write(.note, erasure) }
    }
}
