package import CreatorCore

extension ScenePlan {
    /// Five scenes on aspirin with one warning.
    package static let sample = ScenePlan(
        videoType: .mechanismOfAction,
        audience: .hcp,
        subject: "aspirin · cardiovascular disease",
        scenes: [
            PlannedScene(
                key: "title",
                role: .title,
                seconds: 6,
                wordBudget: 8,
                picture: .titleCard,
                keyPoint: "aspirin, antiplatelet",
                sources: [.brief("drug_name")]
            ),
            PlannedScene(
                key: "disease",
                role: .disease,
                seconds: 8,
                wordBudget: 15,
                picture: .vessel,
                keyPoint: "platelets adhere and activate",
                sources: [.topic("K1")]
            ),
            PlannedScene(
                key: "binding",
                role: .binding,
                seconds: 8,
                wordBudget: 13,
                picture: .enzymeInhibition,
                keyPoint: "acetylation, irreversible",
                sources: [.fact("F1"), .fact("F2")]
            ),
            PlannedScene(
                key: "safety",
                role: .safety,
                seconds: 25,
                wordBudget: 57,
                picture: .safetyPanel,
                keyPoint: "allergy, Reye, bleeding",
                sources: [.fact("F5"), .fact("F6")]
            ),
            PlannedScene(
                key: "end",
                role: .end,
                seconds: 11,
                wordBudget: 5,
                picture: .endCard,
                keyPoint: "full professional labeling",
                sources: [.house],
                supplies: [SupplyRequest("company", "the company on the end card")]
            ),
        ],
        references: Reference.samples,
        notes: [
            PlanNote(.warn, "REF-STALE", "built-in facts not reviewed -> add reference_docs=@FILE")
        ]
    )
}

extension Reference {
    /// What the sample facts rest on.
    package static let samples = [
        Reference(
            source: .fact("F1"),
            title: "21 CFR 343.80",
            locator: "Mechanism",
            standing: "built-in, not reviewed"
        ),
        Reference(
            source: .fact("F2"),
            title: "21 CFR 343.80",
            locator: "Mechanism",
            standing: "built-in, not reviewed"
        ),
        Reference(
            source: .fact("F5"),
            title: "21 CFR 343.80",
            locator: "Contraindications",
            standing: "built-in, not reviewed"
        ),
        Reference(
            source: .fact("F6"),
            title: "21 CFR 343.80",
            locator: "Warnings",
            standing: "built-in, not reviewed"
        ),
    ]
}
