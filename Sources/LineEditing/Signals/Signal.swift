import Glibc

/// A signal that the program answers.
package enum Signal: Sendable {
    /// Ctrl-C.
    case interrupt
    /// Somebody asked the program to end; it does, after cleaning up.
    case terminate
    /// The terminal went away; the program ends like for `terminate`.
    case hangUp
    /// The window has another size.
    case windowChanged
    /// Ctrl-Z: the program is about to be stopped.
    case stop
    /// The program was stopped and goes on.
    case continued

    init?(number: CInt) {
        switch number {
        case SIGINT: self = .interrupt
        case SIGTERM: self = .terminate
        case SIGHUP: self = .hangUp
        case SIGWINCH: self = .windowChanged
        case SIGTSTP: self = .stop
        case SIGCONT: self = .continued
        default: return nil
        }
    }

    /// What the program exits with when this signal ends it: 128 and the signal's number.
    package var exitCode: CInt {
        switch self {
        case .interrupt: 128 + SIGINT
        case .terminate: 128 + SIGTERM
        case .hangUp: 128 + SIGHUP
        case .windowChanged: 128 + SIGWINCH
        case .stop: 128 + SIGTSTP
        case .continued: 128 + SIGCONT
        }
    }
}
