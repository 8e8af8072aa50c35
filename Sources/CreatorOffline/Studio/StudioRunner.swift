package import CreatorCore
import CreatorStages
import Speech

/// Runs the six stages on this machine, with no key and no network.
package struct StudioRunner: StageRunner {
    private let workspace: Workspace
    private let planner = ScenePlanner()
    private let writer = ScriptWriter { sentences, wordsPerMinute in
        SpeechEstimate(sentences: sentences, wordsPerMinute: Double(wordsPerMinute)).seconds
    }

    /// Creates a runner that writes into an output folder.
    package init(output: String) {
        workspace = Workspace(root: output)
    }

    package func claimVideo() async throws(StageError) -> VideoID {
        try workspace.claimVideo()
    }

    @concurrent
    package func run(
        _ run: StageRun,
        in production: Production,
        progress: @escaping @Sendable (StageProgress) -> Void
    ) async throws(StageError) -> StageResult {
        switch run.stage {
        case .scenes:
            return StageResult(.scenes(planner.plan(production.brief)))
        case .script:
            guard let plan = production.plan else { throw .missing("plan") }
            return StageResult(.script(writer.write(plan, production.brief)))
        case .visuals:
            let design = VisualDesign(
                aspect: production.brief.videoType == .socialMedia ? .vertical : .wide
            )
            let stage = VisualsStage(workspace: workspace)
            return StageResult(
                .visuals(try await stage.draw(run, in: production, as: design, progress: progress))
            )
        case .animations:
            return StageResult(.animations(try MotionStage().move(in: production, moves: true)))
        case .tts:
            let direction = VoiceDirection(wordsPerMinute: 135, safetyWordsPerMinute: 135)
            let stage = VoiceStage(workspace: workspace)
            return StageResult(
                .tts(try await stage.speak(run, in: production, as: direction, progress: progress))
            )
        case .render:
            guard let design = production.storyboard?.design else { throw .missing("storyboard") }
            let stage = RenderStage(workspace: workspace)
            return StageResult(
                .render(
                    try await stage.render(run, in: production, design: design, progress: progress)
                )
            )
        }
    }
}
