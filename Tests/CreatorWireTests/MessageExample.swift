import CreatorCore
import CreatorTestSupport
import Testing

/// An event and the exact message it becomes.
struct MessageExample: CustomTestStringConvertible, Sendable {
    let name: String
    let event: Event

    init(_ name: String, _ event: Event) {
        self.name = name
        self.event = event
    }

    var testDescription: String { name }

    static let all = stages + others

    private static let stages = Stage.allCases.map { stage in
        MessageExample(stage.rawValue, .completed(.sample(stage), .sample(at: stage)))
    }

    private static let revised = Production.sample(at: .script).adding(.revisedScript)

    private static let others = [
        MessageExample("script again", .completed(.revisedScript, revised)),
        MessageExample("started", .sessionStarted(.sample, .sample, stages: Stage.allCases)),
        MessageExample("running", .stageRunning(StageRun(.scenes))),
        MessageExample(
            "running again",
            .stageRunning(StageRun(.script, version: 2, feedback: "less \"jargon\"", base: 1))
        ),
        MessageExample(
            "progress",
            .stageProgress(StageRun(.render), StageProgress("frame", 30, of: 900))
        ),
        MessageExample(
            "failed",
            .error(StageRun(.tts), StageError(.tool, "no voice; type regen", isRetryable: true))
        ),
        MessageExample("refused", .rejected(CommandError.noSession.refusal)),
        MessageExample("complete", .pipelineComplete(.sample, .sample)),
        MessageExample("stopped", .stopped(.sample, .script)),
        MessageExample("using", .using(.sample(.script), revised)),
        MessageExample(
            "compared",
            .compared(VersionComparison(from: .sample(.script), to: .revisedScript))
        ),
        MessageExample("listed", .listed(revised.versions, inUse: [Version.revisedScript.run])),
        MessageExample("idle", .status(.idle)),
        MessageExample(
            "reviewing",
            .status(.reviewing(.sample, .sample, StageRun(.script), revised.progress(at: .script)))
        ),
        MessageExample("done", .status(.done(.sample, .sample))),
    ]
}
