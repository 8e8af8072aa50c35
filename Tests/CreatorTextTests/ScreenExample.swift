import CreatorCore
import CreatorTestSupport
import Testing

/// An event and the exact lines a person sees for it.
struct ScreenExample: CustomTestStringConvertible, Sendable {
    let name: String
    let event: Event

    init(_ name: String, _ event: Event) {
        self.name = name
        self.event = event
    }

    var testDescription: String { name }

    static let all = reviews + regenerations + others

    private static let reviews = Stage.allCases.map { stage in
        ScreenExample(stage.rawValue, .completed(.sample(stage), .sample(at: stage)))
    }

    private static let revised = Production.sample(at: .script).adding(.revisedScript)

    private static let shorterPlan = Version(
        StageRun(.scenes, version: 2, feedback: "drop scene 2", base: 1),
        StageResult(
            .scenes(
                ScenePlan.sample.with(
                    scenes: ScenePlan.sample.scenes.filter { $0.key != "disease" }
                        .map { $0.key == "binding" ? $0.with(seconds: 12, wordBudget: 20) : $0 }
                )
            )
        ),
        base: .sample(.scenes)
    )

    private static let regenerations = [
        ScreenExample("script again", .completed(.revisedScript, revised)),
        ScreenExample("script shown", .shown(.revisedScript, revised)),
        ScreenExample(
            "scenes again",
            .completed(shorterPlan, Production.sample(at: .scenes).adding(shorterPlan))
        ),
        ScreenExample(
            "script compared",
            .compared(VersionComparison(from: .sample(.script), to: .revisedScript))
        ),
    ]

    private static let others = [
        ScreenExample(
            "started",
            .sessionStarted(
                .sample,
                .sample(
                    .mechanismOfAction,
                    Brief.sample.entries + [.init("drgu_name", .text("x"))]
                ),
                stages: Stage.allCases
            )
        ),
        ScreenExample("running", .stageRunning(StageRun(.script))),
        ScreenExample(
            "running again",
            .stageRunning(StageRun(.script, version: 2, feedback: "less jargon", base: 1))
        ),
        ScreenExample(
            "progress",
            .stageProgress(StageRun(.render), StageProgress("frame", 30, of: 900))
        ),
        ScreenExample(
            "failed",
            .error(
                StageRun(.tts, version: 2, feedback: "slower"),
                StageError(.tool, "flite is missing; type apt-get install flite, then regen")
            )
        ),
        ScreenExample("cancelled", .error(StageRun(.render), .cancelled)),
        ScreenExample("complete", .pipelineComplete(.sample, .sample)),
        ScreenExample("stopped", .stopped(.sample, .script)),
        ScreenExample("refused", .rejected(CommandError.noSession.refusal)),
        ScreenExample("using", .using(.sample(.script), revised)),
        ScreenExample("versions", .listed(revised.versions, inUse: [Version.revisedScript.run])),
        ScreenExample("no versions", .listed([], inUse: [])),
        ScreenExample(
            "status",
            .status(.reviewing(.sample, .sample, StageRun(.script), revised.progress(at: .script)))
        ),
        ScreenExample("status before", .status(.idle)),
    ]
}
