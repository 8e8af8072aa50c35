import Synchronization

/// Cancels a task after some reports of progress, from within it or from another thread.
final class Brake: Sendable {
    private struct State {
        var reports = 0
        var isPulled = false
        var task: Task<Void, Never>?
    }

    private let state = Mutex(State())
    private let limit: Int

    /// A brake that is pulled by the report of this number; 0 is before the work begins.
    init(after limit: Int) { self.limit = limit }

    /// How many reports came.
    var reports: Int { state.withLock { $0.reports } }

    /// Runs work that is cancelled on the way, and waits until it has ended.
    func run(_ work: @escaping @Sendable () async -> Void) async {
        let task = Task {
            if limit == 0 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
            await work()
        }
        state.withLock { state in
            state.task = task
            if state.isPulled { task.cancel() }
        }
        await task.value
    }

    /// Counts a report; the one of the limit's number cancels at once.
    func report() {
        let isPulled = state.withLock { state in
            state.reports += 1
            if state.reports == limit { state.isPulled = true }
            if state.isPulled { state.task?.cancel() }
            return state.isPulled
        }
        if isPulled { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
    }
}
