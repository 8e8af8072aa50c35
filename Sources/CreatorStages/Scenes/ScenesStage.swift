package import CreatorCore

/// The stage that plans the scenes.
package struct ScenesStage: Sendable {
    private let library: FactLibrary

    /// Creates the stage.
    package init(library: FactLibrary = .builtIn) {
        self.library = library
    }

    /// Plans the film, or changes the plan a run builds on as its feedback says.
    package func run(_ run: StageRun, _ production: Production) -> StageResult {
        let material = FilmMaterial(production.brief, library: library)
        let triage = FeedbackTriage(run, in: production)
        var report = triage.report
        let (returned, requests) = VersionReturn.take(from: triage, run, in: production, &report)
        var plan = ScenePlanner(library: library).plan(material)
        if case .scenes(let base)? = (returned ?? production.base(of: run))?.artifact {
            plan = base
        }
        let feedback = PlanFeedback(SceneMaker(FilmContent(material)))
        for request in requests { plan = feedback.apply(request, to: plan, &report) }
        return StageResult(.scenes(plan), report: report)
    }
}
