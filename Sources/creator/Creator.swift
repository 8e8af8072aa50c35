import CreatorCore
import CreatorOffline
import CreatorText

@main
struct Creator {
    static func main() async throws {
        let brief: Brief
        let args = CommandLine.arguments.dropFirst()
        let type = VideoType(rawValue: args.first ?? "moa") ?? .mechanismOfAction
        brief = try Brief(type, args.dropFirst().map { a in
            let p = a.split(separator: "=", maxSplits: 1).map { String($0) }
            return Brief.Entry(p[0], .text(p[1]))
        })
        let driver = SessionDriver(runner: StudioRunner(output: "out"))
        let reporter = TextReporter()
        await driver.submit(.start(brief))
        for await event in driver.events {
            if case .stageProgress = event { continue }
            for line in reporter.lines(for: event) { print(line.text) }
            if case .pipelineComplete = event { break }
            if case .completed = event { await driver.submit(.accept) } else if event.awaitsReviewer { break }
        }
    }
}
