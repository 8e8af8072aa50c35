internal import Glibc

/// The child programs that run now, so that none outlives us.
package final class RunningChildren: Sendable {
    private struct State: Sendable {
        var unfinishedFiles: [pid_t: [String]] = [:]
        var isClosed = false
    }

    private let state = Locked(State())

    /// The children of this process.
    package static let shared = RunningChildren()

    /// Makes an empty list; the program needs only the shared one.
    package init() {}

    /// Kills every child at once, removes its half-made files and lets no other start.
    ///
    /// For a program that must leave now. Blocks for no child, and may be called from any thread.
    package func endAll() {
        state.with { state in
            state.isClosed = true
            for (pid, files) in state.unfinishedFiles {
                kill(-pid, SIGKILL)
                for file in files { unsafe unlink(file) }
            }
        }
    }

    /// Starts a child while nobody can miss it; nil when no child may start any more.
    func add<Failure: Error>(
        removing files: [String],
        _ start: () throws(Failure) -> pid_t
    ) throws(Failure) -> pid_t? {
        try state.with { (state) throws(Failure) -> pid_t? in
            guard !state.isClosed else { return nil }
            let pid = try start()
            state.unfinishedFiles[pid] = files
            return pid
        }
    }

    /// Sends a signal to a child's group, unless the child was reaped and its number may be another's.
    func signal(_ pid: pid_t, _ number: Int32) {
        state.with { state in
            if state.unfinishedFiles[pid] != nil { kill(-pid, number) }
        }
    }

    /// Forgets a child that has ended, before it is reaped, and kills what it left in its group.
    func remove(_ pid: pid_t) {
        state.with { state in
            kill(-pid, SIGKILL)
            state.unfinishedFiles[pid] = nil
        }
    }
}
