internal import CSystem
internal import Glibc

/// The pipes of a child that is about to start, all ends of them ours until it has.
struct ChildPipes: ~Copyable {
    private struct Pipe {
        var readEnd: Int32 = -1
        var writeEnd: Int32 = -1
    }

    private var inputs: [Pipe] = []
    private var output = Pipe()
    private var errors = Pipe()
    private var wake = Pipe()

    /// A frame of film is megabytes; the usual 64 KiB would mean fifty turns for each.
    private static let inputBytes: Int32 = 1 << 20

    init(inputs count: Int, program: String) throws(ToolError) {
        do throws(SystemError) {
            for _ in 0..<count { inputs.append(try Self.open(Self.inputBytes)) }
            output = try Self.open(0)
            errors = try Self.open(0)
            wake = try Self.open(0)
        } catch {
            throw .notStarted(program: program, reason: error.description)
        }
    }

    deinit {
        for pipe in inputs + [output, errors, wake] {
            for end in [pipe.readEnd, pipe.writeEnd] where end >= 0 { close(end) }
        }
    }

    private static func open(_ size: Int32) throws(SystemError) -> Pipe {
        var pipe = Pipe()
        let reason = unsafe csystem_pipe(&pipe.readEnd, &pipe.writeEnd, size)
        guard reason == 0 else { throw SystemError(number: reason) }
        return pipe
    }

    /// Starts the program on these pipes and closes the child's ends.
    mutating func spawn(_ command: ChildCommand) throws(ToolError) -> pid_t {
        var descriptors = [inputs.first?.readEnd ?? -1, output.writeEnd, errors.writeEnd]
        descriptors += inputs.dropFirst().map(\.readEnd)
        var pid: pid_t = 0
        let arguments = ArgumentVector([command.path] + command.arguments)
        let reason = unsafe arguments.with { vector in
            if let directory = command.directory {
                unsafe csystem_spawn(
                    &pid,
                    command.path,
                    vector,
                    directory,
                    descriptors,
                    Int32(descriptors.count)
                )
            } else {
                unsafe csystem_spawn(
                    &pid,
                    command.path,
                    vector,
                    nil,
                    descriptors,
                    Int32(descriptors.count)
                )
            }
        }
        guard reason == 0 else {
            throw .notStarted(
                program: command.name,
                reason: SystemError(number: reason).description
            )
        }
        for index in inputs.indices { Self.shut(&inputs[index].readEnd) }
        Self.shut(&output.writeEnd)
        Self.shut(&errors.writeEnd)
        return pid
    }

    private static func shut(_ end: inout Int32) {
        close(end)
        end = -1
    }

    /// Hands over the ends that feed the child.
    mutating func takeInputs() -> [ChildInput] {
        inputs.indices.map { index in
            defer { inputs[index].writeEnd = -1 }
            return ChildInput(descriptor: inputs[index].writeEnd)
        }
    }

    /// Hands over the ends that read the child.
    mutating func takeOutputs(of pid: pid_t, keeping limit: Int) -> ChildOutputs {
        defer {
            output.readEnd = -1
            errors.readEnd = -1
            wake = Pipe()
        }
        return ChildOutputs(
            output: output.readEnd,
            errors: errors.readEnd,
            watch: csystem_watch(pid),
            wake: (read: wake.readEnd, write: wake.writeEnd),
            keeping: limit
        )
    }
}
