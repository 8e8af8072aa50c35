package import CreatorCore

extension Script {
    /// The words over ``ScenePlan/sample``.
    package static let sample = Script(
        narrations: [
            .sample(
                "title",
                .title,
                6,
                "Aspirin",
                ["Aspirin is an antiplatelet agent."],
                .brief("drug_name")
            ),
            .sample(
                "disease",
                .disease,
                7.6,
                "When a plaque ruptures",
                [
                    "When an atherosclerotic plaque ruptures, platelets adhere to the exposed vessel wall and become activated."
                ],
                .topic("K1")
            ),
            .sample(
                "binding",
                .binding,
                7.8,
                "Irreversible inhibition",
                [
                    "Its acetyl group is transferred to the enzyme cyclo-oxygenase.",
                    "The change is irreversible.",
                ],
                .fact("F1")
            ),
            .sample(
                "safety",
                .safety,
                24.5,
                "Important safety information",
                [
                    "Do not use aspirin in patients allergic to it.",
                    "Aspirin increases the risk of bleeding.",
                ],
                .fact("F5")
            ),
            .sample("end", .end, 11, "Full professional labeling", [], .house),
        ],
        references: Reference.samples,
        wording: Wording(.technical),
        wordsPerMinute: 145,
        notes: ScenePlan.sample.notes
    )

    /// ``sample`` after `regen less jargon`.
    package static let plainSample = Script(
        narrations: sample.narrations.map { narration in
            guard narration.key == "disease" else { return narration }
            return .sample(
                "disease",
                .disease,
                7.9,
                "When a fatty deposit breaks",
                [
                    "When a fatty deposit in an artery breaks open, platelets adhere to the damaged wall and switch on."
                ],
                .topic("K1")
            )
        },
        references: Reference.samples,
        wording: Wording(.plain),
        wordsPerMinute: 145,
        notes: ScenePlan.sample.notes + [
            PlanNote(.warn, "SCR-PACE", "scene 4 reads fast -> regen make it longer"),
            PlanNote(
                .block,
                "IND-OFFLABEL",
                "cardiovascular disease is not in the label -> name the labelled use"
            ),
        ]
    )
}

extension Narration {
    /// A scene's words, all from one source.
    package static func sample(
        _ key: String,
        _ role: SceneRole,
        _ seconds: Double,
        _ headline: String,
        _ sentences: [String],
        _ source: SourceID
    ) -> Narration {
        Narration(
            key: key,
            role: role,
            sentences: sentences.map { Sentence($0, [source]) },
            headline: Sentence(headline, [source]),
            callouts: [Callout("node", "COX-1", [source]), Callout("node", "platelet", [source])],
            supplies: role == .end ? [SupplyRequest("company", "the company on the end card")] : [],
            seconds: seconds
        )
    }
}
