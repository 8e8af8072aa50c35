import ArgumentParser
import CreatorOffline
import CreatorShell
import Glibc
import LineEditing

/// The shell: at a terminal, from a pipe, from a file, or from `-c` options.
struct ChatCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chat",
        abstract: "Open the shell (the default); type help there."
    )

    @Option(
        name: .customShort("c"),
        parsing: .unconditionalSingleValue,
        help: "A command to run, before SCRIPT; may be given again."
    )
    var commands: [String] = []

    @Flag(help: "Every event as a line of JSON on standard output.")
    var json = false

    @Flag(help: "ASCII only: no colour, no pictures, nothing written over.")
    var plain = false

    @Option(help: "When to use colour: auto, always or never.")
    var color: ColorChoice = .auto

    @Flag(name: .shortAndLong, help: "No hints.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Every report of progress.")
    var verbose = false

    @Flag(name: .shortAndLong, help: "Show each line of a script before its result.")
    var echo = false

    @Flag(name: .shortAndLong, help: "Go on after a failure, and still exit non-zero.")
    var keepGoing = false

    @Option(name: .customLong("record"), help: "Write the session to FILE, as a transcript.")
    var recordFile: String?

    @Option(help: .hidden)
    var observe: String?

    @Flag(help: .hidden)
    var asTyped = false

    @Option(help: "The output folder.")
    var out = "out"

    @Option(help: "Seed of what may vary; the built-in studio varies nothing.")
    var seed: Int?

    @Argument(help: "A script; - is standard input.")
    var script: String?

    func run() async throws {
        var options = shellOptions
        options.environment = Environment.variables
        let launch = ShellLaunch(options, tools: .ofThisMachine)
        Glibc.exit(await launch.run(StudioRunner(output: out)))
    }

    /// What no arguments ask for.
    static let plainOptions = (try? parse([]))?.shellOptions

    /// What the arguments ask for, in an empty environment.
    var shellOptions: ShellOptions {
        var options = ShellOptions()
        options.commands = commands
        options.script = script
        options.isJSON = json
        options.isPlain = plain
        options.color = color
        options.isQuiet = quiet
        options.isVerbose = verbose
        options.echoes = echo
        options.keepsGoing = keepGoing
        options.recordFile = recordFile
        options.observePipe = observe
        options.isAsTyped = asTyped
        options.folder = out
        return options
    }
}

extension ColorChoice: ExpressibleByArgument {}
