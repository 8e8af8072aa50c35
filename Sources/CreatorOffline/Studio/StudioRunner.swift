package import CreatorCore
import CreatorStages
import Speech

/// Runs the six stages on this machine, with no key and no network.
package struct StudioRunner: StageRunner {
    let workspace: Workspace
    private let scenes = ScenesStage()
    private let script = ScriptStage { sentences, wordsPerMinute in
        SpeechEstimate(sentences: sentences, wordsPerMinute: Double(wordsPerMinute)).seconds
    }

    /// Creates a runner that writes into an output folder; relative paths of pictures begin in
    /// `pictureFolder`, or else where we work.
    package init(output: String, pictureFolder: String? = nil) {
        workspace = Workspace(root: output, pictureFolder: pictureFolder)
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
        do throws(StageError) {
            let studio = StudioRun(run, in: production, workspace, progress)
            return switch run.stage {
            case .scenes: scenes.run(run, production)
            case .script: try script.run(run, production)
            case .visuals: try await studio.visuals()
            case .animations: try studio.animations()
            case .tts: try await studio.voice()
            case .render: try await studio.render()
            }
        } catch {
            throw error.relative(to: workspace)
        }
    }
}

extension StageError {
    /// This error with paths relative to the output folder, as everything else is told.
    fileprivate func relative(to workspace: Workspace) -> StageError {
        var message = self.message.replacing(workspace.root + "/", with: "")
        if let folder = workspace.pictureFolder {
            message = message.replacing(folder + "/", with: "")
        }
        return StageError(code, message, isRetryable: isRetryable)
    }
}
