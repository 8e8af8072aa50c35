package import CreatorCore
import Drawing
import Glibc
import Media
import SceneGraph

/// Measures what a film's render costs beside the encoder alone, in one run.
package struct RenderBench: Sendable {
    /// What one way of making the film used, in processor seconds.
    package struct Cost: Sendable {
        /// What was done.
        package let name: String
        /// This program's share.
        package let own: Double
        /// The encoder's share.
        package let encoder: Double

        /// Both together.
        package var total: Double { own + encoder }
    }

    private let output: String
    private let brief: Brief

    /// Creates a benchmark of a brief's film, which writes into a folder.
    package init(_ brief: Brief, output: String) {
        self.brief = brief
        self.output = output
    }

    /// Makes the film up to its speech, then draws it, renders it, and encodes the same frames
    /// alone, `rounds` times side by side.
    package func run(rounds: Int) async throws -> [Cost] {
        let production = try await spokenProduction()
        guard let storyboard = production.storyboard else { throw StageError.missing("storyboard") }
        let stage = RenderStage(workspace: Workspace(root: output))
        let prepared = try stage.prepare(production, design: storyboard.design)
        let encoder = try FilmEncoder(ffmpeg: Tool(.ffmpeg))
        let producer = FrameProducer(film: prepared.film, size: prepared.size)
        let raw = "\(output)/frames.nv12"
        defer { _ = unsafe unlink(raw) }
        try await encoder.writeRawFrames(prepared.settings, to: raw) { sink in
            try producer.produce(into: &sink)
        }
        var costs: [Cost] = []
        for _ in 0..<rounds {
            costs.append(
                try await cost("drawing and converting, no encoder") {
                    try await encoder.writeRawFrames(prepared.settings, to: "/dev/null") { sink in
                        try producer.produce(into: &sink)
                    }
                }
            )
            costs.append(
                try await cost("whole render") {
                    _ = try await encoder.encode(
                        prepared.settings,
                        to: "\(output)/render.mp4"
                    ) { sink in try producer.produce(into: &sink) }
                }
            )
            costs.append(
                try await cost("encoder alone, same frames from a file") {
                    _ = try await encoder.encodeAlone(
                        prepared.settings,
                        rawFrames: raw,
                        to: "\(output)/alone.mp4"
                    )
                }
            )
        }
        return costs
    }

    private func cost(_ name: String, _ work: () async throws -> Void) async throws -> Cost {
        let own = ResourceUse.ofThisProcess()
        let children = ResourceUse.ofChildren()
        try await work()
        return Cost(
            name: name,
            own: (ResourceUse.ofThisProcess() - own).seconds,
            encoder: (ResourceUse.ofChildren() - children).seconds
        )
    }

    /// The production with everything accepted but the film itself.
    private func spokenProduction() async throws -> Production {
        let runner = StudioRunner(output: output)
        var production = Production(id: try await runner.claimVideo(), brief: brief)
        for stage in production.stages where stage != .render {
            let run = StageRun(stage)
            let version = Version(run, try await runner.run(run, in: production) { _ in })
            production = production.adding(version).accepting(version)
        }
        return production
    }
}
