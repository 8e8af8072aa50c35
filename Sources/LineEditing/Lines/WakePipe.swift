import Glibc

/// Ends another thread's wait for input, with a reason.
@safe
final class WakePipe: Sendable {
    /// Why a wait ends.
    enum Reason: UInt8 {
        case interrupt = 1
        case resize
        case redraw
    }

    /// What a wait ended with.
    enum Wait {
        case readable
        case woken(Reason)
        case timedOut
    }

    private let reading: CInt
    private let writing: CInt

    /// Creates the pipe; without free descriptors nobody can be woken, and waits still work.
    init() {
        var ends: [CInt] = [-1, -1]
        let made = unsafe pipe(&ends)
        reading = ends[0]
        writing = ends[1]
        guard made == 0 else { return }
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
    }

    deinit {
        close(reading)
        close(writing)
    }

    /// Wakes whoever waits now, or whoever waits next.
    func wake(_ reason: Reason) {
        var byte = reason.rawValue
        _ = unsafe write(writing, &byte, 1)
    }

    /// Forgets old reasons to draw; a Ctrl-C from between two lines still counts.
    func forgetDrawing() {
        var isInterrupted = false
        while let reason = next() { isInterrupted = isInterrupted || reason == .interrupt }
        if isInterrupted { wake(.interrupt) }
    }

    /// Waits until the descriptor can be read, somebody wakes us, or the time (in milliseconds) is up.
    func wait(for descriptor: CInt, milliseconds: CInt = -1) -> Wait {
        while true {
            if let reason = next() { return .woken(reason) }
            var polled = [
                pollfd(fd: descriptor, events: CShort(POLLIN), revents: 0),
                pollfd(fd: reading, events: CShort(POLLIN), revents: 0),
            ]
            let count = unsafe poll(&polled, 2, milliseconds)
            if count == 0 { return .timedOut }
            if polled[1].revents != 0 { continue }
            // A hang-up or an error is for the read to find out.
            if count > 0 || errno != EINTR { return .readable }
        }
    }

    private func next() -> Reason? {
        var byte: UInt8 = 0
        guard unsafe read(reading, &byte, 1) == 1 else { return nil }
        return Reason(rawValue: byte)
    }
}
