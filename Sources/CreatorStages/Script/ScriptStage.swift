package import CreatorCore

/// The stage that writes the script.
package struct ScriptStage: Sendable {
    private let writer: ScriptWriter

    /// Creates the stage.
    ///
    /// - Parameters:
    ///   - library: the fact sheets the script may draw on.
    ///   - secondsOf: how long sentences take at a rate in words a minute, pauses included.
    package init(
        library: FactLibrary = .builtIn,
        secondsOf: @escaping @Sendable ([String], Int) -> Double
    ) {
        writer = ScriptWriter(library: library, secondsOf: secondsOf)
    }

    /// Writes the accepted plan's script, or changes the script a run builds on.
    ///
    /// Fails only when no plan has been accepted, which the session's rules prevent.
    package func run(_ run: StageRun, _ production: Production) throws(StageError) -> StageResult {
        guard let plan = production.plan else {
            throw StageError(.state, "no scenes are accepted; accept a plan, then write the script")
        }
        let triage = FeedbackTriage(run, in: production)
        var report = triage.report
        let (returned, requests) = VersionReturn.take(from: triage, run, in: production, &report)
        var script = writer.write(plan, production.brief)
        if case .script(let base)? = (returned ?? production.base(of: run))?.artifact {
            script = base
        }
        let feedback = ScriptFeedback(writer.page(production.brief), plan: plan)
        for request in requests { script = feedback.apply(request, to: script, &report) }
        return StageResult(.script(script), report: report)
    }
}
