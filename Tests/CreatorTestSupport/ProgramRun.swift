import CSystem
import Glibc

/// A program that runs without a terminal: text is piped in, and its two streams go to files.
///
/// Files never fill up as pipes do, so a program that writes much cannot hold the test. Every wait is
/// bounded; a run that goes out of scope is killed together with its children.
@safe
package final class ProgramRun {
    /// The number of its process.
    package let process: CInt

    /// Where its streams are kept, without the endings `.out` and `.err`.
    private let record: String
    private let owner: AnyObject
    private var input: CInt
    private var exitCode: CInt?

    /// Starts a program with exactly this environment in a folder; `record` is where output goes.
    ///
    /// The owner of both lives at least as long as the run.
    package init(
        _ words: [String],
        environment: [String: String],
        folder: String,
        record: String,
        owner: AnyObject
    ) throws(ProgramRunError) {
        var pipe: (read: CInt, write: CInt) = (-1, -1)
        guard unsafe csystem_pipe(&pipe.read, &pipe.write, 0) == 0 else { throw .notStarted }
        defer { close(pipe.read) }
        let streams = [".out", ".err"].map { ending in
            unsafe open(record + ending, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        }
        defer { for stream in streams where stream >= 0 { close(stream) } }
        let variables = environment.map { "\($0.key)=\($0.value)" }
        let arguments = CStrings(["env", "-i"] + variables + words)
        let descriptors = [pipe.read] + streams
        var process: CInt = 0
        let reason = unsafe csystem_spawn(
            &process,
            "/usr/bin/env",
            arguments.pointers,
            folder,
            descriptors,
            CInt(descriptors.count)
        )
        guard reason == 0, streams.allSatisfy({ $0 >= 0 }) else {
            close(pipe.write)
            throw .notStarted
        }
        csystem_ignore_broken_pipes()
        self.process = process
        self.record = record
        self.owner = owner
        input = pipe.write
    }

    deinit {
        endInput()
        guard exitCode == nil else { return }
        // Its own group holds what a shell started for it; what it started itself has other groups.
        for child in SystemProcess.children(of: process) { kill(child.number, SIGKILL) }
        kill(-process, SIGKILL)
        var ending = csystem_ending()
        _ = unsafe csystem_reap(process, &ending)
    }

    /// Everything it wrote to standard output up to now.
    package var output: String { Self.text(of: record + ".out") }

    /// Everything it wrote to standard error up to now.
    package var notices: String { Self.text(of: record + ".err") }

    /// Pipes a text in, which must be shorter than a pipe holds.
    package func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = unsafe write(input, bytes, bytes.count)
    }

    /// Closes its standard input.
    package func endInput() {
        guard input >= 0 else { return }
        close(input)
        input = -1
    }

    /// Sends it a signal.
    package func signal(_ number: CInt) {
        kill(process, number)
    }

    /// Waits until it has written a text to one of its streams.
    package func wait(for text: String, within limit: Duration = .seconds(300)) async throws {
        try await wait("it to write \(text.debugDescription)", within: limit) {
            output.contains(text) || notices.contains(text)
        }
    }

    /// Waits for its end, and returns its exit code (128 + n for signal n).
    package func end(within limit: Duration = .seconds(300)) async throws -> CInt {
        if let exitCode { return exitCode }
        endInput()
        try await wait("it to end", within: limit) { csystem_has_ended(process) }
        var ending = csystem_ending()
        _ = unsafe csystem_reap(process, &ending)
        let code = ending.signal != 0 ? 128 + ending.signal : ending.exit_code
        exitCode = code
        return code
    }

    /// Waits until something is there, and returns it; what it is stands in the failure.
    @discardableResult
    package func wait<Found>(
        toFind wanted: String,
        within limit: Duration = .seconds(300),
        _ find: () -> Found?
    ) async throws -> Found {
        let deadline = ContinuousClock.now + limit
        while true {
            // A loaded machine may let us sleep past the deadline: look first, then at the clock.
            let isLate = ContinuousClock.now >= deadline
            if let found = find() { return found }
            guard !isLate else { throw failure(waitingFor: wanted) }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private func wait(
        _ wanted: String,
        within limit: Duration,
        until condition: () -> Bool
    ) async throws {
        try await wait(toFind: wanted, within: limit) { condition() ? true : nil }
    }

    private func failure(waitingFor wanted: String) -> ProgramRunError {
        .inVain(wanted, output: String(output.suffix(2000)), notices: String(notices.suffix(2000)))
    }

    private static func text(of path: String) -> String {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe read(descriptor, &chunk, chunk.count)
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }
}
