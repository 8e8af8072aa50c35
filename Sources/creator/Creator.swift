import ArgumentParser
import Glibc
import LineEditing

/// The program: `creator`, `creator doctor`, `creator bench`.
@main
struct Creator: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "creator",
        abstract: "Make a pharma or medical video stage by stage, and decide after every stage.",
        version: "creator 0.1.0",
        subcommands: [
            ChatCommand.self, ReplayCommand.self, PlayCommand.self, ScriptCommand.self,
            DoctorCommand.self,
            BenchCommand.self,
        ],
        defaultSubcommand: ChatCommand.self
    )

    static func main() async {
        StandardStreams.open()
        do {
            var command = try parseAsRoot()
            if var waiting = command as? any AsyncParsableCommand {
                try await waiting.run()
            } else {
                try command.run()
            }
        } catch {
            leave(with: error)
        }
    }

    /// Ends the program: help and version are results, a mistake in the arguments is exit code 2.
    private static func leave(with error: any Error) -> Never {
        let code = exitCode(for: error)
        let message = fullMessage(for: error)
        if !message.isEmpty {
            Terminal(output: code == .success ? STDOUT_FILENO : STDERR_FILENO).write(message + "\n")
        }
        Glibc.exit(code == .validationFailure ? 2 : code.rawValue)
    }
}
