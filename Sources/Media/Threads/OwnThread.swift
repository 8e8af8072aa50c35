internal import Glibc

/// A thread for work that blocks: Swift's own threads are as many as processors and must not wait.
package struct OwnThread: Sendable {
    private let thread: pthread_t

    /// Starts `work`; nil when the system has no thread left.
    package init?(_ work: @escaping @Sendable () -> Void) {
        var thread = pthread_t()
        let box = unsafe Unmanaged.passRetained(Box(work))
        let reason = unsafe pthread_create(
            &thread,
            nil,
            { argument in
                if let argument = unsafe argument {
                    unsafe Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().work()
                }
                return nil
            },
            unsafe box.toOpaque()
        )
        guard reason == 0 else {
            unsafe box.release()
            return nil
        }
        self.thread = thread
    }

    /// Blocks until the work is done.
    package func join() { pthread_join(thread, nil) }

    /// Does `work` on a thread of its own while the task only waits.
    package static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value
    {
        await withCheckedContinuation { continuation in
            let started = OwnThread {
                pthread_detach(pthread_self())
                continuation.resume(returning: work())
            }
            // Out of threads: better late than never.
            if started == nil { continuation.resume(returning: work()) }
        }
    }

    private final class Box: Sendable {
        let work: @Sendable () -> Void

        init(_ work: @escaping @Sendable () -> Void) { self.work = work }
    }
}
