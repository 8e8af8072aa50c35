package import CreatorCore

extension Artifact {
    /// A sample of what a stage makes.
    package static func sample(_ stage: Stage) -> Artifact {
        switch stage {
        case .scenes: .scenes(.sample)
        case .script: .script(.sample)
        case .visuals: .visuals(.sample)
        case .animations: .animations(.sample)
        case .tts: .tts(.sample)
        case .render: .render(.sample)
        }
    }
}

extension Version {
    /// A first version of a stage.
    package static func sample(_ stage: Stage) -> Version {
        Version(StageRun(stage), StageResult(.sample(stage)))
    }

    /// The second version of the script, made less technical.
    package static let revisedScript = Version(
        StageRun(
            .script,
            version: 2,
            feedback: "less jargon and a male voice, make it pop",
            base: 1
        ),
        StageResult(.script(.plainSample), report: .sample),
        base: .sample(.script)
    )
}

extension FeedbackReport {
    /// One request applied, one kept for later and one refused.
    package static var sample: FeedbackReport {
        var report = FeedbackReport()
        report.applied = [
            Applied(
                "less jargon",
                .simplify,
                scenes: ["disease"],
                before: "grade 13.4",
                after: "grade 8.1"
            )
        ]
        report.deferred = [Deferred("slower", .slower, stage: .tts)]
        report.notApplied = [
            NotApplied(
                "remove the side effects",
                reason: "safety wording is kept",
                rule: "BAL-MISSING",
                hint: "replace \"x\" with \"y\" changes single words"
            )
        ]
        return report
    }
}

extension Production {
    /// A production in which every stage before this one was accepted, and this one has a version.
    package static func sample(at stage: Stage) -> Production {
        var production = Production(id: .sample, brief: .sample)
        for earlier in Stage.allCases where earlier < stage {
            production = production.adding(.sample(earlier)).accepting(.sample(earlier))
        }
        return production.adding(.sample(stage))
    }
}
