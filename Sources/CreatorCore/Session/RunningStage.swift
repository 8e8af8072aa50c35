import Synchronization

/// The task of the stage that runs, for whoever cancels it from another thread.
final class RunningStage: Sendable {
    private enum State {
        /// No stage runs.
        case none
        /// One is about to begin, and may be cancelled already.
        case expected(isCancelled: Bool)
        /// One runs.
        case running(Task<Void, Never>)
    }

    private let state = Mutex(State.none)

    /// A stage is about to begin.
    func expect() {
        state.withLock { $0 = .expected(isCancelled: false) }
    }

    /// The stage's task is there.
    func begin(_ task: Task<Void, Never>) {
        state.withLock { state in
            switch state {
            case .expected(let isCancelled):
                if isCancelled { task.cancel() }
                state = .running(task)
            // It was over before it could be taken note of.
            case .none, .running: break
            }
        }
    }

    /// The stage is over.
    func end() {
        state.withLock { $0 = .none }
    }

    /// Cancels the stage that runs or is about to.
    func cancel() {
        state.withLock { state in
            switch state {
            case .none: break
            case .expected: state = .expected(isCancelled: true)
            case .running(let task): task.cancel()
            }
        }
    }
}
