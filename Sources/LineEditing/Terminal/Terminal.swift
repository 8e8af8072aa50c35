import Glibc
import Synchronization

/// A terminal's descriptors and modes; whatever was changed can be put back from any thread.
package final class Terminal: Sendable {
    /// What was found and what was changed.
    private struct Modes {
        let original: termios?
        var isPasteBracketed = false
    }

    /// The descriptor from which keys come.
    package let input: CInt

    /// The descriptor to which text goes.
    package let output: CInt

    private let modes: Mutex<Modes>

    /// Looks at the terminal and remembers its modes; a descriptor that is none is left alone.
    package init(input: CInt = STDIN_FILENO, output: CInt = STDOUT_FILENO) {
        self.input = input
        self.output = output
        modes = Mutex(Modes(original: Self.modes(of: input)))
    }

    /// Its size in cells; 80 by 24 where nobody knows.
    package var size: TerminalSize {
        var size = winsize()
        guard unsafe ioctl(output, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
            return TerminalSize(columns: 80, rows: 24)
        }
        return TerminalSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
    }

    /// Writes text.
    @discardableResult
    package func write(_ text: String) -> WriteOutcome {
        writeAll(text, to: output)
    }

    /// Writes bytes.
    @discardableResult
    package func write(_ bytes: [UInt8]) -> WriteOutcome {
        writeAll(bytes, to: output)
    }

    /// Shows or hides what is typed, for instance under a progress line; Ctrl-C keeps working.
    package func setEcho(_ isOn: Bool) {
        guard var changed = Self.modes(of: input) else { return }
        let echo = tcflag_t(ECHO | ECHONL)
        let original = modes.withLock { $0.original?.c_lflag ?? tcflag_t(ECHO) }
        changed.c_lflag = changed.c_lflag & ~echo | (isOn ? original & echo : 0)
        apply(changed)
    }

    /// Throws away what was typed and not yet read; says whether there was a whole line of it.
    package func discardTyped() -> Bool {
        var polled = pollfd(fd: input, events: CShort(POLLIN), revents: 0)
        let isWaiting = unsafe poll(&polled, 1, 0) == 1 && polled.revents & CShort(POLLIN) != 0
        tcflush(input, TCIFLUSH)
        return isWaiting
    }

    /// Asks the terminal to mark pasted text as such, or to stop doing so.
    func setBracketedPaste(_ isOn: Bool) {
        modes.withLock { $0.isPasteBracketed = isOn }
        write(isOn ? Self.pasteOn : Self.pasteOff)
    }

    /// Puts back everything that was changed; for the moment before the program ends.
    package func restore() {
        let (original, isPasteBracketed) = modes.withLock { ($0.original, $0.isPasteBracketed) }
        if isPasteBracketed { write(Self.pasteOff) }
        if let original { apply(original) }
    }

    /// Puts everything back, lets the program be stopped, and changes it again afterwards.
    package func suspend(_ stop: () -> Void) {
        let current = Self.modes(of: input)
        restore()
        stop()
        if let current { apply(current) }
        if modes.withLock({ $0.isPasteBracketed }) { write(Self.pasteOn) }
    }

    private static let pasteOn = "\u{1B}[?2004h"
    private static let pasteOff = "\u{1B}[?2004l"

    private static func modes(of descriptor: CInt) -> termios? {
        var modes = termios()
        return unsafe tcgetattr(descriptor, &modes) == 0 ? modes : nil
    }

    /// Sets modes, even from the background, where the terminal would stop the program for it.
    private func apply(_ modes: termios) {
        var modes = modes
        var blocked = sigset_t()
        var before = sigset_t()
        unsafe sigemptyset(&blocked)
        unsafe sigaddset(&blocked, SIGTTOU)
        unsafe pthread_sigmask(SIG_BLOCK, &blocked, &before)
        _ = unsafe tcsetattr(input, TCSADRAIN, &modes)
        unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    }
}
