package import LineEditing
import Synchronization
package import Transcripts

/// What is played on: a terminal, and a cast that remembers when everything was shown.
package final class PlayScreen: Sendable {
    private struct State {
        var events: [CastEvent] = []
        var last = ContinuousClock.now
        var lines = 0
    }

    private let terminal: Terminal
    private let state = Mutex(State())

    /// Creates a screen that shows everything on a terminal too.
    package init(_ terminal: Terminal) {
        self.terminal = terminal
    }

    /// Everything shown so far, as an asciicast of a session that left with a code.
    package func cast(_ header: CastHeader, code: UInt8) -> [UInt8] {
        let events = state.withLock(\.events)
        return CastWriter.document(header, events + [CastEvent(after: 0, .exit(code))])
    }

    /// Shows bytes.
    @discardableResult
    func show(_ bytes: [UInt8]) -> WriteOutcome {
        state.withLock { state in
            let now = ContinuousClock.now
            let interval = state.last.duration(to: now) / .seconds(1)
            state.events.append(CastEvent(after: interval, .output(bytes)))
            state.last = now
            state.lines += bytes.count { $0 == 0x0A }
        }
        return terminal.write(bytes)
    }

    /// How many lines were shown since the last call.
    func takeLineCount() -> Int {
        state.withLock { state in
            defer { state.lines = 0 }
            return state.lines
        }
    }
}
