import CreatorCore
import LineEditing
import Synchronization

/// Decides what Ctrl-C is for: the line being typed, or the stage being made.
final class Interrupts: Sendable {
    /// What the shell is doing.
    private enum Moment {
        case between
        case reading(any LineReader)
        case running(SessionDriver)
    }

    private struct State {
        var moment = Moment.between
        var isRequested = false
        /// The line shown last before Ctrl-C.
        var lastLine: String?
        var cancellations: [Task<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Whether Ctrl-C was pressed since the command began.
    var isRequested: Bool { state.withLock { $0.isRequested } }

    /// Answers Ctrl-C; may be called from any thread.
    func interrupt(after lastLine: String?) {
        state.withLock { state in
            switch state.moment {
            case .between:
                state.isRequested = true
            case .reading(let reader):
                reader.interrupt()
            case .running(let driver):
                if !state.isRequested { state.lastLine = lastLine }
                state.isRequested = true
                driver.cancelAtOnce()
                state.cancellations.append(Task { await driver.submit(.cancel) })
            }
        }
    }

    /// A line is asked for; a Ctrl-C from just before drops it.
    func beginReading(_ reader: any LineReader) {
        state.withLock { state in
            state.moment = .reading(reader)
            if state.isRequested { reader.interrupt() }
            state.isRequested = false
        }
    }

    /// The line is there.
    func endReading() {
        state.withLock { $0.moment = .between }
    }

    /// A command is carried out; a Ctrl-C from just before counts.
    func beginRunning(_ driver: SessionDriver) {
        state.withLock { $0.moment = .running(driver) }
    }

    /// The command is over; says whether and when Ctrl-C was pressed, once all that it led to has
    /// happened.
    func endRunning() async -> Interruption? {
        let ended = state.withLock { state in
            defer { state = State() }
            return state
        }
        for cancellation in ended.cancellations { await cancellation.value }
        return ended.isRequested ? Interruption(lastLine: ended.lastLine) : nil
    }
}
