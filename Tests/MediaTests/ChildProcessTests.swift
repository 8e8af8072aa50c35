import Glibc
import Media
import Testing

@Suite(.timeLimit(.minutes(30))) struct ChildProcessTests {
    private func shell(_ script: String, inputs: Int = 0) -> ChildCommand {
        var command = ChildCommand(path: "/bin/sh", arguments: ["-c", script])
        command.inputs = inputs
        return command
    }

    @Test func `a child's outputs and status are kept`() async throws {
        let result = try await ChildProcess.run(shell("echo out; echo err >&2; exit 3"))
        #expect(result.ending == .exited(status: 3))
        #expect(result.output == "out\n")
        #expect(result.errorText == "err\n")
    }

    @Test func `only the end of a long output is kept`() async throws {
        var command = shell("yes a | head -c 3000000; echo; echo end")
        command.keptOutput = 8
        let result = try await ChildProcess.run(command)
        #expect(result.output == "\na\n\nend\n".suffix(8))
    }

    @Test func `a child killed from outside is told from one that failed`() async throws {
        let result = try await ChildProcess.run(shell("kill -KILL $$"))
        #expect(result.ending == .killed(signal: SIGKILL))
    }

    @Test func `a child has three descriptors, default signals and an empty input`() async throws {
        // The second command writes which signals are ignored and blocked, in base 16.
        let script =
            "ls /proc/self/fd | wc -l; sed -n 's/^Sig[IB][gl][nk]:.//p' /proc/self/status; cat"
        let result = try await ChildProcess.run(shell(script))
        let lines = result.output.split(separator: "\n")
        try #require(lines.count == 3)
        // The fourth descriptor is the folder that ls reads.
        #expect(lines[0] == "4")
        // The C library keeps signals 32 and 33 for itself.
        let masks = lines.dropFirst().map { UInt64($0, radix: 16).map { $0 & 0x7FFF_FFFF } }
        #expect(masks == [0, 0])
    }

    @Test func `a child runs in the folder it is given`() async throws {
        var command = shell("pwd")
        command.directory = "/usr"
        #expect(try await ChildProcess.run(command).output == "/usr\n")
    }

    @Test func `a program that is not there is an error`() async {
        let command = ChildCommand(path: "/nowhere/program", arguments: [])
        await #expect(
            throws: ToolError.notStarted(program: "program", reason: "no such file or directory")
        ) {
            try await ChildProcess.run(command)
        }
    }

    @Test func `what is fed comes out, whatever its length`() async throws {
        let bytes = [UInt8](repeating: 7, count: 3_000_000)
        let result = try await ChildProcess.run(
            shell("wc -c; wc -c <&3", inputs: 2),
            feeders: [
                { unsafe $0.write(bytes.span.bytes) ? .done : .abandoned },
                { unsafe $0.write(bytes.span.bytes) ? .done : .abandoned },
            ]
        )
        #expect(result.output == "3000000\n3000000\n")
    }

    @Test func `a child that does not read cannot hold its feeder`() async throws {
        let bytes = [UInt8](repeating: 7, count: 3_000_000)
        let result = try await ChildProcess.run(
            shell("echo full >&2; exit 1", inputs: 1),
            feeders: [{ unsafe $0.write(bytes.span.bytes) ? .abandoned : .done }]
        )
        #expect(result.ending == .exited(status: 1))
        #expect(result.errorText == "full\n")
    }

    @Test func `a child that takes too long is ended`() async {
        await #expect(throws: ToolError.timedOut(program: "sh", seconds: 0.05)) {
            try await ChildProcess.run(shell("sleep 1000"), seconds: 0.05)
        }
    }

    @Test func `cancelling ends a child that ignores requests, and its children`() async throws {
        let folder = ScratchFolder()
        let pids = "\(folder.path)/pids"
        let script =
            "trap '' TERM; sleep 1000 & echo $$ $! > \(pids).new; mv \(pids).new \(pids); wait; wait"
        let command = shell(script)
        let task = Task { try await ChildProcess.run(command) }
        while !folder.names.contains("pids") { await Task.yield() }
        let text = try await ChildProcess.run(shell("cat \(pids)")).output
        task.cancel()
        await #expect(throws: ToolError.cancelled(program: "sh")) { try await task.value }
        let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { pid_t($0) }
        #expect(numbers.count == 2)
        // The child itself is reaped; its own child dies too, and may wait for init to reap it.
        #expect(kill(numbers[0], 0) == -1)
        var state = "R\n"
        while !["", "Z\n", "X\n"].contains(state) {
            let look = shell("cut -d' ' -f3 /proc/\(numbers[1])/stat")
            state = try await ChildProcess.run(look).output
        }
    }

    @Test func `ending all children removes what they left and lets no other start`() async throws {
        let folder = ScratchFolder()
        let children = RunningChildren()
        var command = shell(
            "echo x > \(folder.path)/half; echo x > \(folder.path)/ready; sleep 1000"
        )
        command.unfinished = ["\(folder.path)/half"]
        let running = command
        let task = Task { try await ChildProcess.run(running, in: children) }
        while !folder.names.contains("ready") { await Task.yield() }
        children.endAll()
        #expect(try await task.value.ending == .killed(signal: SIGKILL))
        #expect(folder.names == ["ready"])
        await #expect(
            throws: ToolError.notStarted(program: "sh", reason: "this program is leaving")
        ) {
            try await ChildProcess.run(running, in: children)
        }
    }

    @Test func `a hundred children leave no descriptor behind`() async throws {
        func descriptors() -> Int { (0..<1024).count { fcntl($0, F_GETFD) >= 0 } }
        let before = descriptors()
        for _ in 0..<100 { _ = try await ChildProcess.run(shell("true")) }
        // Tests beside this one have some open; a leak of one each would be a hundred.
        #expect(descriptors() < before + 90)
    }
}
