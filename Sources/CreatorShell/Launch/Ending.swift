import Synchronization

/// Lets a signal decide the exit code, once there was one.
///
/// Cleaning up closes the session, which ends the shell; its own exit code would come first.
package final class Ending: Sendable {
    private let isSignalled = Atomic(false)

    /// Nothing has ended the program yet.
    package init() {}

    /// The program is being ended by a signal.
    package func signalled() {
        isSignalled.store(true, ordering: .releasing)
    }

    /// Does not return before the program has ended, when a signal ends it.
    package func waitIfSignalled() async {
        while isSignalled.load(ordering: .acquiring) {
            // Woken by cancellation or not, there is nothing left to do here.
            try? await Task.sleep(for: .seconds(60))
        }
    }
}
