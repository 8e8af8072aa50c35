package import LineEditing
import Synchronization
package import Transcripts

/// Types the commands of a transcript, and presses its keys while they run.
package final class Dictation: LineReader {
    private struct State {
        var place = 0
        /// The text after which Ctrl-C is pressed; empty for any.
        var armed: String?
        var hasForgotten = false
        var isOver = false
    }

    /// Shows a prompt and a line as it is typed, for whoever watches.
    package typealias Typing = @Sendable (_ prompt: String, _ line: [UInt8]) async -> Void

    private let exchanges: [Exchange]
    private let typing: Typing?
    private let origin: @Sendable (Int) -> LineOrigin
    private let state = Mutex(State())

    /// Creates a reader of a transcript's commands; `origin` says where a line of it stands.
    package init(
        _ transcript: Transcript,
        typing: Typing? = nil,
        origin: @escaping @Sendable (Int) -> LineOrigin = { .standardInput(line: $0) }
    ) {
        exchanges = transcript.exchanges
        self.typing = typing
        self.origin = origin
    }

    /// A key that was to be pressed during a command and was not, because the text that should come
    /// before it never came.
    package var unpressed: Key? {
        state.withLock { $0.armed == nil && !$0.hasForgotten ? nil : .interrupt }
    }

    /// Whether any key is pressed while a command runs.
    var hasKeys: Bool { exchanges.contains { !$0.keys.isEmpty } }

    package func next(prompt: String) async -> LineInput {
        guard let typed = advance() else { return .endOfInput }
        await typing?(prompt, typed.value.typed)
        return input(typed)
    }

    private func advance() -> Placed<TypedInput>? {
        state.withLock { state in
            if state.armed != nil { state.hasForgotten = true }
            guard !state.isOver, state.place < exchanges.count else { return nil }
            let exchange = exchanges[state.place]
            state.place += 1
            state.armed =
                exchange.keys.contains { $0.value == .interrupt } ? exchange.keysAfter : nil
            state.isOver = exchange.keys.contains { $0.value == .endOfInput }
            return exchange.input
        }
    }

    /// Does nothing: all lines are there, so nobody ever waits for one.
    package func interrupt() {}

    /// Takes in a line that was shown; says whether Ctrl-C is to be pressed now.
    func isDue(after line: String) -> Bool {
        state.withLock { state in
            guard let armed = state.armed, line.hasPrefix(armed) else { return false }
            state.armed = nil
            return true
        }
    }

    private func input(_ typed: Placed<TypedInput>) -> LineInput {
        let lines = typed.value.lines
        let bytes = lines.count == 1 ? lines[0] : Array(lines.joined(separator: [0x0A]))
        let place = origin(typed.line)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            var splitter = LineSplitter()
            splitter.append(bytes)
            splitter.finish()
            guard case .failure(let error) = splitter.next() else { return .endOfInput }
            return .unreadable(error, place)
        }
        return .line(InputLine(text: text, origin: place))
    }
}
