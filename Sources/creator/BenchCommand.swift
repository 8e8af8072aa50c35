import ArgumentParser

/// Measures what this project promises figures for.
struct BenchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Measure a render or a replay.",
        shouldDisplay: false,
        subcommands: [BenchRenderCommand.self, BenchReplayCommand.self],
        defaultSubcommand: BenchRenderCommand.self
    )
}
