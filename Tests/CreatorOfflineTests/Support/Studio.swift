import CreatorCore
import CreatorOffline
import CreatorTestSupport

/// Takes a film through the stages the way a session does, in a folder of its own.
struct Studio {
    private(set) var production: Production
    let folder: Folder
    private let runner: StudioRunner

    init(_ film: FilmCase) throws {
        folder = try Folder()
        runner = StudioRunner(output: folder.path)
        production = Production(id: VideoID(number: 1), brief: try film.brief)
    }

    /// A film with everything accepted up to a stage, that one included.
    init(_ film: FilmCase, upTo last: Stage) async throws {
        try self.init(film)
        for stage in production.stages where stage <= last {
            try await run(stage)
            accept(stage)
        }
    }

    /// Runs a stage, on top of its latest version when there is one.
    @discardableResult
    mutating func run(
        _ stage: Stage,
        _ feedback: String? = nil,
        progress: @escaping @Sendable (StageProgress) -> Void = { _ in }
    ) async throws -> Version {
        let base = production.versions(of: stage).last
        let run = StageRun(
            stage,
            version: (base?.run.version ?? 0) + 1,
            feedback: feedback,
            base: base?.run.version
        )
        let result = try await runner.run(run, in: production, progress: progress)
        let version = Version(run, result, base: base)
        production = production.adding(version)
        return version
    }

    mutating func accept(_ stage: Stage) {
        if let version = production.versions(of: stage).last {
            production = production.accepting(version)
        }
    }
}

extension Version {
    var storyboard: Storyboard? {
        if case .visuals(let storyboard) = artifact { storyboard } else { nil }
    }

    var motion: MotionPlan? {
        if case .animations(let motion) = artifact { motion } else { nil }
    }

    var voice: VoiceTrack? {
        if case .tts(let voice) = artifact { voice } else { nil }
    }

    var master: Master? {
        if case .render(let master) = artifact { master } else { nil }
    }
}
