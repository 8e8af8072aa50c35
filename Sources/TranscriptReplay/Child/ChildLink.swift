import CSystem
import Glibc
import Media

/// A child program that is typed at, and the streams on which it answers.
///
/// Everything here blocks, and belongs to one thread.
final class ChildLink {
    /// How the child is connected.
    enum Connection {
        /// By pipes, one for each of its streams.
        case pipes
        /// By a terminal of this size.
        case terminal(columns: Int, rows: Int)
    }

    /// What arrived on its standard output; all that appeared on its terminal.
    private(set) var output: [UInt8] = []
    /// What arrived on its standard error.
    private(set) var errors: [UInt8] = []
    /// What it told about its commands.
    private(set) var told: [UInt8] = []
    /// Its exit code, once it has ended; 128 and the number of a signal.
    private(set) var exitCode: UInt8?

    private let isTerminal: Bool
    private let process: pid_t
    private var input: CInt
    private let outputEnd: CInt
    private let errorsEnd: CInt
    private let news: CInt

    /// Starts a program; `news` is the descriptor from which its news are read, and is closed here.
    init?(_ words: [String], _ connection: Connection, news: CInt) {
        self.news = news
        var started: (process: pid_t, input: CInt, output: CInt, errors: CInt)?
        switch connection {
        case .pipes:
            isTerminal = false
            started = Self.onPipes(words)
        case .terminal(let columns, let rows):
            isTerminal = true
            started = Self.onTerminal(words, columns: columns, rows: rows)
        }
        guard let started else {
            close(news)
            return nil
        }
        (process, input, outputEnd, errorsEnd) = started
    }

    deinit {
        if exitCode == nil {
            kill(process, SIGKILL)
            var status: CInt = 0
            _ = unsafe waitpid(process, &status, 0)
        }
        endInput()
        if !isTerminal { close(outputEnd) }
        if errorsEnd >= 0 { close(errorsEnd) }
        close(news)
    }

    /// Sends bytes; false when the child does not read any more.
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes {
                unsafe write(input, $0.baseAddress, min($0.count, 1024))
            }
            if count < 0, errno == EINTR { continue }
            // A child that waits for us to read what it says does not read what we say.
            if count < 0, errno == EAGAIN {
                pump(milliseconds: 5)
                continue
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Presses Ctrl-C.
    func interrupt() {
        if isTerminal {
            _ = send([3])
        } else {
            kill(process, SIGINT)
        }
    }

    /// Ends what a pipe says; a terminal stays.
    func endInputUnlessTerminal() {
        if !isTerminal { endInput() }
    }

    /// Closes the child's input: a pipe's end, a terminal that goes away.
    private func endInput() {
        guard input >= 0 else { return }
        close(input)
        input = -1
    }

    /// Reads what there is, waiting a while for it when there is nothing.
    func pump(milliseconds: CInt) {
        var polled = [
            pollfd(fd: news, events: CShort(POLLIN), revents: 0),
            pollfd(
                fd: isTerminal && input < 0 ? -1 : outputEnd,
                events: CShort(POLLIN),
                revents: 0
            ),
            pollfd(fd: errorsEnd, events: CShort(POLLIN), revents: 0),
        ]
        _ = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
        drainAll()
        guard exitCode == nil else { return }
        exitCode = ended()
        // What it said last may have come while we looked.
        if exitCode != nil { drainAll() }
    }

    private func drainAll() {
        // News first: what they tell of has been written before.
        Self.drain(news, into: &told)
        if !isTerminal || input >= 0 { Self.drain(outputEnd, into: &output) }
        if errorsEnd >= 0 { Self.drain(errorsEnd, into: &errors) }
    }

    private func ended() -> UInt8? {
        var code: CInt = 0
        return unsafe csystem_pty_ended(process, &code) == 1 ? UInt8(truncatingIfNeeded: code) : nil
    }

    private static func drain(_ descriptor: CInt, into bytes: inout [UInt8]) {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return }
            bytes += chunk[..<count]
        }
    }

    private static func onPipes(
        _ words: [String]
    ) -> (process: pid_t, input: CInt, output: CInt, errors: CInt)? {
        var ends = [CInt](repeating: -1, count: 6)
        for place in stride(from: 0, to: 6, by: 2) {
            var reading: CInt = -1
            var writing: CInt = -1
            guard unsafe csystem_pipe(&reading, &writing, 1 << 20) == 0 else {
                for end in ends where end >= 0 { close(end) }
                return nil
            }
            ends[place] = reading
            ends[place + 1] = writing
        }
        var process: pid_t = 0
        let reason = unsafe ArgumentVector(words).with { vector in
            let descriptors = [ends[0], ends[3], ends[5]]
            return unsafe csystem_spawn(&process, words[0], vector, nil, descriptors, 3)
        }
        for end in [ends[0], ends[3], ends[5]] { close(end) }
        guard reason == 0 else {
            for end in [ends[1], ends[2], ends[4]] { close(end) }
            return nil
        }
        for end in [ends[1], ends[2], ends[4]] { csystem_never_block(end) }
        return (process, ends[1], ends[2], ends[4])
    }

    private static func onTerminal(
        _ words: [String],
        columns: Int,
        rows: Int
    ) -> (process: pid_t, input: CInt, output: CInt, errors: CInt)? {
        var controller: CInt = -1
        let process = unsafe ArgumentVector(words).with { vector in
            unsafe csystem_pty_spawn(
                words[0],
                vector,
                nil,
                CInt(rows),
                CInt(columns),
                &controller
            )
        }
        guard process > 0 else { return nil }
        csystem_never_block(controller)
        return (process, controller, controller, -1)
    }
}
