internal import CSystem
internal import Glibc

/// A child program that runs: in its own process group, its outputs read, never left behind.
package final class ChildProcess: Sendable {
    /// Writes to one of the child's pipes, on a thread of its own; it may block.
    package typealias Feeder = @Sendable (ChildInput) -> Feeding

    /// What a feeder made of its task.
    package enum Feeding: Sendable {
        /// All was written, or the child stopped reading, which its ending explains.
        case done
        /// There is nothing more to write and the child's work is worthless: end it.
        case abandoned
    }

    private enum Cause: Sendable { case cancelled, timedOut, noThread }

    private let command: ChildCommand
    private let children: RunningChildren
    private let pid: pid_t
    private let outputs: ChildOutputs
    private let inputs: [ChildInput]
    private let cause = Locked<Cause?>(nil)

    /// Runs a program to its end and hands out what it left; throws only when we ended it.
    ///
    /// Cancelling the task ends the program: SIGTERM, SIGKILL 300 ms later. `seconds` is the longest
    /// it may run. There must be a feeder for each of the command's inputs.
    package static func run(
        _ command: ChildCommand,
        seconds: Double? = nil,
        in children: RunningChildren = .shared,
        feeders: [Feeder] = []
    ) async throws(ToolError) -> ChildResult {
        precondition(feeders.count == command.inputs, "\(feeders.count) feeders for \(command)")
        let child = try ChildProcess(command, in: children)
        let result = await withTaskCancellationHandler {
            await OwnThread.run { child.live(feeders, seconds: seconds) }
        } onCancel: {
            child.end(because: .cancelled)
        }
        switch child.cause.with({ $0 }) {
        case nil: return result
        case .cancelled: throw .cancelled(program: command.name)
        case .timedOut: throw .timedOut(program: command.name, seconds: seconds ?? 0)
        case .noThread: throw .notStarted(program: command.name, reason: "no thread is left")
        }
    }

    /// Kills every child of this process at once and lets no other start.
    ///
    /// For a program that must leave now; callable from any thread.
    package static func endAll() { RunningChildren.shared.endAll() }

    private init(
        _ command: ChildCommand,
        in children: RunningChildren
    ) throws(ToolError) {
        csystem_ignore_broken_pipes()
        var pipes = try ChildPipes(inputs: command.inputs, program: command.name)
        let started = try children.add(removing: command.unfinished) { () throws(ToolError) in
            try pipes.spawn(command)
        }
        guard let pid = started else {
            throw .notStarted(program: command.name, reason: "this program is leaving")
        }
        self.command = command
        self.children = children
        self.pid = pid
        inputs = pipes.takeInputs()
        outputs = pipes.takeOutputs(of: pid, keeping: command.keptOutput)
    }

    /// Feeds, reads and reaps the child; blocks until it and the feeders are through.
    private func live(_ feeders: [Feeder], seconds: Double?) -> ChildResult {
        let threads = zip(feeders, inputs).map { feeder, input in
            OwnThread { [self] in
                let feeding = feeder(input)
                input.close()
                switch feeding {
                case .done: break
                case .abandoned: end(because: .cancelled)
                }
            }
        }
        if threads.contains(where: { $0 == nil }) { end(because: .noThread) }
        waitForEnding(seconds: seconds)
        children.remove(pid)
        var ending = csystem_ending()
        unsafe csystem_reap(pid, &ending)
        for thread in threads { thread?.join() }
        return ChildResult(
            ending: ending.signal != 0
                ? .killed(signal: ending.signal) : .exited(status: ending.exit_code),
            output: outputs.output,
            errorText: outputs.errorText,
            use: ResourceUse(
                user: ending.user_seconds,
                system: ending.system_seconds,
                peakKilobytes: ending.peak_kilobytes
            )
        )
    }

    private func waitForEnding(seconds: Double?) {
        let start = ContinuousClock.now
        let deadline = seconds.map { start + .seconds($0) }
        var killAt: ContinuousClock.Instant?
        var isKilled = false
        while !csystem_has_ended(pid) {
            let now = ContinuousClock.now
            if let deadline, now >= deadline { end(because: .timedOut) }
            if killAt == nil, cause.with({ $0 }) != nil { killAt = now + .milliseconds(300) }
            if !isKilled, let killAt, now >= killAt {
                children.signal(pid, SIGKILL)
                isKilled = true
            }
            outputs.wait(until: isKilled ? nil : killAt ?? deadline)
        }
        outputs.drain()
    }

    /// Asks the child to end; the thread that waits for it will insist.
    ///
    /// The first cause counts.
    private func end(because reason: Cause) {
        let isFirst = cause.with { cause in
            guard cause == nil else { return false }
            cause = reason
            return true
        }
        guard isFirst else { return }
        children.signal(pid, SIGTERM)
        outputs.wake()
    }
}
