import CSystem
import Glibc

/// A terminal without a screen: a test types on it and reads what a program wrote.
///
/// Every wait is bounded and ends as soon as the text is there; nothing depends on how long it took.
/// A wait in vain hangs up, so that a program inside the test sees its input end and the test fails
/// instead of waiting for that program for ever.
@safe
package final class PseudoTerminal {
    /// What was written up to now and not yet waited for.
    package private(set) var unread = ""

    /// The end that a program under test reads and writes, when no program was started.
    package let programEnd: CInt

    /// The program that was started, 0 when there is none.
    package let process: CInt

    private var controller: CInt
    private var pending: [UInt8] = []
    private var exitCode: CInt?

    /// Opens a terminal for code that runs inside the test itself.
    package init(columns: Int = 80, rows: Int = 24) throws(PseudoTerminalError) {
        var controller: CInt = -1
        var programEnd: CInt = -1
        let size = (CInt(rows), CInt(columns))
        guard unsafe csystem_pty_open(size.0, size.1, &controller, &programEnd) == 0 else {
            throw .notOpened
        }
        self.controller = controller
        self.programEnd = programEnd
        process = 0
    }

    /// Starts a program on a terminal of its own, with exactly this environment.
    package init(
        program: String,
        arguments: [String] = [],
        environment: [String: String],
        columns: Int = 80,
        rows: Int = 24
    ) throws(PseudoTerminalError) {
        var controller: CInt = -1
        let words = CStrings([program] + arguments)
        let variables = CStrings(environment.map { "\($0.key)=\($0.value)" })
        process = unsafe csystem_pty_spawn(
            program,
            words.pointers,
            variables.pointers,
            CInt(rows),
            CInt(columns),
            &controller
        )
        guard process > 0 else { throw .notOpened }
        self.controller = controller
        programEnd = -1
    }

    deinit {
        if process > 0, exitCode == nil {
            kill(process, SIGKILL)
            var status: CInt = 0
            _ = unsafe waitpid(process, &status, 0)
        }
        hangUp()
        if programEnd >= 0 { close(programEnd) }
    }

    /// Types a text; `\r` is the Enter key and `\u{3}` is Ctrl-C.
    package func type(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes {
                unsafe write(controller, $0.baseAddress, $0.count)
            }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }

    /// Waits until a text was written, and returns everything from the last wait up to it.
    @discardableResult
    package func wait(
        for text: String,
        within limit: Duration = .seconds(600)
    ) async throws -> String {
        let deadline = ContinuousClock.now + limit
        while true {
            collect()
            if let found = unread.firstRange(of: text) {
                let seen = String(unread[..<found.upperBound])
                unread = String(unread[found.upperBound...])
                return seen
            }
            guard ContinuousClock.now < deadline else {
                hangUp()
                throw PseudoTerminalError.neverSeen(text, instead: unread)
            }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Waits until the program has ended, and returns its exit code (128 + n for signal n).
    package func waitForEnd(within limit: Duration = .seconds(600)) async throws -> CInt {
        let deadline = ContinuousClock.now + limit
        while true {
            // A program that fills the terminal cannot end before somebody reads.
            collect()
            var code: CInt = 0
            if let exitCode { return exitCode }
            if unsafe csystem_pty_ended(process, &code) == 1 {
                exitCode = code
                collect()
                return code
            }
            guard ContinuousClock.now < deadline else {
                hangUp()
                throw PseudoTerminalError.neverEnded(instead: unread)
            }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Waits until a condition holds, for what cannot be seen as text.
    package func wait(
        until condition: @autoclosure () -> Bool,
        within limit: Duration = .seconds(600)
    ) async throws {
        let deadline = ContinuousClock.now + limit
        while !condition() {
            collect()
            guard ContinuousClock.now < deadline else {
                hangUp()
                throw PseudoTerminalError.neverTrue(instead: unread)
            }
            try await Task.sleep(for: .milliseconds(2))
        }
    }

    /// Closes the person's end: the program reads the end of its input.
    package func hangUp() {
        guard controller >= 0 else { return }
        close(controller)
        controller = -1
    }

    /// Sends the program a signal.
    package func signal(_ number: CInt) {
        kill(process, number)
    }

    /// Changes the window's size, of which the program is told.
    package func resize(columns: Int, rows: Int) {
        _ = csystem_pty_resize(controller, CInt(rows), CInt(columns))
    }

    /// Whether the terminal itself collects lines and shows what is typed, as it does for a shell.
    package var isCooked: Bool {
        let wanted = tcflag_t(ICANON | ECHO)
        return localModes & wanted == wanted
    }

    /// Whether the terminal shows what is typed.
    package var isEchoing: Bool { localModes & tcflag_t(ECHO) != 0 }

    private var localModes: tcflag_t {
        var modes = termios()
        guard unsafe tcgetattr(controller, &modes) == 0 else { return 0 }
        return modes.c_lflag
    }

    /// Reads what is there now without waiting for more.
    private func collect() {
        guard controller >= 0 else { return }
        var polled = pollfd(fd: controller, events: CShort(POLLIN), revents: 0)
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while unsafe poll(&polled, 1, 0) == 1, polled.revents & CShort(POLLIN) != 0 {
            let count = unsafe read(controller, &chunk, chunk.count)
            guard count > 0 else { break }
            pending += chunk[..<count]
        }
        // A character may arrive in two halves; the second one comes with the next read.
        let isWhole = String(validating: pending, as: UTF8.self) != nil
        let kept = isWhole ? 0 : min(pending.count, 3)
        unread += String(decoding: pending.dropLast(kept), as: UTF8.self)
        pending = Array(pending.suffix(kept))
    }
}
