import CreatorCore
import CreatorStages

/// One attempt at a stage that draws, speaks or renders: what feedback changes, then the work.
///
/// When feedback changes nothing, the version it builds on is given again, byte for byte.
struct StudioRun {
    private let run: StageRun
    private let production: Production
    private let workspace: Workspace
    private let progress: @Sendable (StageProgress) -> Void
    private let base: Version?
    private let requests: [FeedbackTriage.Request]
    private let report: FeedbackReport

    init(
        _ run: StageRun,
        in production: Production,
        _ workspace: Workspace,
        _ progress: @escaping @Sendable (StageProgress) -> Void
    ) {
        self.run = run
        self.production = production
        self.workspace = workspace
        self.progress = progress
        let triage = FeedbackTriage(run, in: production)
        var report = triage.report
        let (returned, rest) = VersionReturn.take(from: triage, run, in: production, &report)
        base = returned ?? production.base(of: run)
        requests = rest
        self.report = report
    }

    /// Draws the pictures.
    func visuals() async throws(StageError) -> StageResult {
        var report = report
        var earlier: Storyboard?
        if case .visuals(let storyboard)? = base?.artifact { earlier = storyboard }
        let start = earlier?.design ?? VisualDesign(production.brief)
        var (design, replacements) = DesignFeedback.apply(requests, to: start, &report)
        let shown = ShownWords(production, start)
        for replacement in replacements {
            if shown.contains(replacement) {
                design.replacements.append(replacement)
            } else {
                report.takeBack(replacement)
            }
        }
        if let earlier, earlier.design == design {
            return StageResult(.visuals(earlier), report: report)
        }
        let stage = VisualsStage(workspace: workspace)
        let storyboard = try await stage.draw(run, in: production, as: design, progress: progress)
        return StageResult(.visuals(storyboard), report: report)
    }

    /// Describes the motion.
    func animations() throws(StageError) -> StageResult {
        var report = report
        var earlier: MotionPlan?
        if case .animations(let motion)? = base?.artifact { earlier = motion }
        let moves = MotionFeedback.apply(requests, toMoving: earlier?.isMoving ?? true, &report)
        if let earlier, earlier.isMoving == moves {
            return StageResult(.animations(earlier), report: report)
        }
        let motion = try MotionStage(workspace: workspace).move(run, in: production, moves: moves)
        return StageResult(.animations(motion), report: report)
    }

    /// Speaks the script.
    func voice() async throws(StageError) -> StageResult {
        var report = report
        var earlier: VoiceTrack?
        if case .tts(let voice)? = base?.artifact { earlier = voice }
        let start =
            if let earlier { earlier.direction } else { try VoiceDirection(for: production) }
        let direction = VoiceFeedback.apply(requests, to: start, &report)
        if let earlier, earlier.direction == direction {
            return StageResult(.tts(earlier), report: report)
        }
        let stage = VoiceStage(workspace: workspace)
        let voice = try await stage.speak(run, in: production, as: direction, progress: progress)
        return StageResult(.tts(voice), report: report)
    }

    /// Makes the film.
    func render() async throws(StageError) -> StageResult {
        guard let storyboard = production.storyboard else { throw .missing("storyboard") }
        var report = report
        var earlier: Master?
        if case .render(let master)? = base?.artifact { earlier = master }
        let start = earlier?.design ?? storyboard.design
        let (design, _) = DesignFeedback.apply(requests, to: start, &report)
        if let earlier, earlier.design == design {
            return StageResult(.render(earlier), report: report)
        }
        let stage = RenderStage(workspace: workspace)
        let master = try await stage.render(
            run,
            in: production,
            design: design,
            progress: progress
        )
        return StageResult(.render(master), report: report)
    }
}

extension FeedbackReport {
    /// Says that a replacement found nothing to replace on screen.
    fileprivate mutating func takeBack(_ replacement: Wording.Replacement) {
        let wanted = FeedbackOperation.replaceText(old: replacement.old, new: replacement.new)
        guard let place = applied.firstIndex(where: { $0.operation == wanted }) else { return }
        let entry = applied.remove(at: place)
        notApplied.append(
            .init(
                entry.text,
                reason: "'\(replacement.old)' is not on screen",
                hint: "type show visuals to read what is"
            )
        )
    }
}
