internal import Glibc

/// Processor time that passed, to tell the share of each step of a render.
package enum CPUClock: Sendable {
    /// Of the thread that asks.
    case thread
    /// Of this process, all threads.
    case process

    /// Seconds so far.
    package var seconds: Double {
        var time = timespec()
        unsafe clock_gettime(identifier, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
    }

    private var identifier: clockid_t {
        switch self {
        case .thread: CLOCK_THREAD_CPUTIME_ID
        case .process: CLOCK_PROCESS_CPUTIME_ID
        }
    }
}
