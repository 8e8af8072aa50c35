import Dispatch

/// Runs an actor's work on a thread of its own, so that it may wait for a person or a pipe.
///
/// A wait on the shared pool would take one of its few threads away from running stages.
final class BlockingExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) {
        queue = DispatchQueue(label: label)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
