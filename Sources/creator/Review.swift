import Glibc
import LineEditing
import Synchronization
import Transcripts

/// Asks a person about every command that differs.
final class Review: Sendable {
    private let path: String
    private let hasQuit = Mutex(false)

    init(of path: String) {
        self.path = path
    }

    /// Shows the difference, and asks whether it is as it should be from now on.
    ///
    /// The end of the input, and `q`, say no to this and to all that follow.
    func accepts(_ verdict: ExchangeVerdict) -> Bool {
        guard !hasQuit.withLock({ $0 }) else { return false }
        let terminal = Terminal()
        for line in verdict.report(path: path) { terminal.write(line + [0x0A]) }
        while true {
            terminal.write("write this? y(es), n(o), q(uit): ")
            guard let answer = readLine() else {
                hasQuit.withLock { $0 = true }
                terminal.write("\n")
                return false
            }
            switch answer.lowercased() {
            case "y", "yes": return true
            case "n", "no": return false
            case "q", "quit":
                hasQuit.withLock { $0 = true }
                return false
            default: continue
            }
        }
    }
}
