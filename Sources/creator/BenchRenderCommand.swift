import ArgumentParser
import CreatorCore
import CreatorOffline
import LineEditing
import Media

/// Measures the render of the aspirin film beside the encoder alone, in one run.
struct BenchRenderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Measure the render beside the encoder alone, on the same frames."
    )

    @Option(help: "Where films and frames are written; 1080p frames take about 12 GB.")
    var out = "out/bench"

    @Option(help: "How often everything is measured; medians are shown.")
    var rounds = 3

    @Option(help: "low, medium or high.")
    var quality = "high"

    func run() async throws {
        let fields = [("drug_name", "Aspirin"), ("condition", "CVD"), ("quality", quality)]
        let brief = try Brief(.mechanismOfAction, fields.map { Brief.Entry($0.0, .text($0.1)) })
        let costs = try await RenderBench(brief, output: out).run(rounds: max(1, rounds))
        let terminal = Terminal()
        terminal.write("aspirin film, \(quality), medians of \(rounds), processor seconds\n")
        var totals: [String: Double] = [:]
        for name in Self.inOrder(costs.map(\.name)) {
            let rows = costs.filter { $0.name == name }
            let own = Self.median(rows.map(\.own))
            let encoder = Self.median(rows.map(\.encoder))
            totals[name] = own + encoder
            terminal.write(
                "  \(name): \((own + encoder).text(decimals: 2)) "
                    + "(creator \(own.text(decimals: 2)), ffmpeg \(encoder.text(decimals: 2)))\n"
            )
        }
        let alone = totals["encoder alone, same frames from a file"] ?? 0
        for (name, total) in totals.sorted(by: { $0.key < $1.key }) where alone > 0 {
            terminal.write("  \(name) / encoder alone: \((total / alone).text(decimals: 2))\n")
        }
        let peak = ResourceUse.ofThisProcess().peakKilobytes / 1024
        terminal.write("  peak memory of creator: \(peak) MiB\n")
    }

    private static func inOrder(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    }
}
