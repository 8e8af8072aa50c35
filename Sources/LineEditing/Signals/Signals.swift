import CSystem
import Dispatch
import Glibc

/// Answers signals on a thread of its own.
///
/// Blocking signals and waiting for them does not work beside an asynchronous `main`: its main thread
/// sleeps with nothing blocked, and would be killed.
package enum Signals {
    /// How long cleaning up may take before the program ends without it, in milliseconds.
    private static let patience = 850

    /// Starts answering; SIGPIPE is ignored from now on, so writes fail instead.
    ///
    /// - Parameters:
    ///   - terminal: What is put back before the program stops or ends.
    ///   - cleanUp: What else is done before it ends: children, half-written files.
    ///   - receive: Told of every signal, on the thread of the signals; it must not wait.
    package static func watch(
        terminal: Terminal,
        cleanUp: @escaping @Sendable () -> Void,
        receive: @escaping @Sendable (Signal) -> Void
    ) {
        let descriptor = csystem_signals_watch()
        guard descriptor >= 0 else { return }
        DispatchQueue(label: "creator.signals").async {
            while let byte = readChunk(from: descriptor, upTo: 1).first {
                guard let signal = Signal(number: CInt(byte)) else { continue }
                receive(signal)
                switch signal {
                case .terminate, .hangUp: end(by: signal, terminal: terminal, cleanUp: cleanUp)
                case .stop: terminal.suspend { csystem_signals_stop_process() }
                case .interrupt, .windowChanged, .continued: break
                }
            }
        }
    }

    private static func end(
        by signal: Signal,
        terminal: Terminal,
        cleanUp: @escaping @Sendable () -> Void
    ) {
        let isDone = DispatchSemaphore(value: 0)
        DispatchQueue(label: "creator.cleanup").async {
            cleanUp()
            isDone.signal()
        }
        _ = isDone.wait(timeout: .now() + .milliseconds(patience))
        terminal.restore()
        // Not `exit`: it would run what others registered while their threads still work.
        _exit(signal.exitCode)
    }
}
