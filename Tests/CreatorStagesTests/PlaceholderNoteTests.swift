import CreatorCore
import CreatorStages
import Testing

@Suite struct PlaceholderNoteTests {
    private func films() throws -> [Brief] {
        try FilmIntegrityTests.films
            + [
                Films.brief(
                    .doctorAd,
                    [
                        ("drug_name", "Nothingol"), ("indication", "asthma"),
                        ("clinical_data", "x"),
                    ]
                ),
                Films.brief(.complianceVideo, [("prompt", "fire"), ("brand_name", "PharmaCorp")]),
            ]
    }

    @Test func `every scene that asks for something is a blocking finding, in every type`() throws {
        for brief in try films() {
            let plan = ScenePlanner().plan(brief)
            let script = Films.writer.write(plan, brief)
            let planned = plan.scenes.map { (key: $0.key, supplies: $0.supplies) }
            let written = script.narrations.map { (key: $0.key, supplies: $0.supplies) }
            for (scenes, notes) in [(planned, plan.notes), (written, script.notes)] {
                let found = notes.filter { $0.rule == "GND-PLACEHOLDER" }
                let asking = scenes.enumerated().filter { !$0.element.supplies.isEmpty }
                #expect(found.count == asking.count)
                for (scene, note) in zip(asking, found) {
                    #expect(note.severity == .block)
                    #expect(note.message.hasPrefix("scene \(scene.offset + 1), "))
                    #expect(scene.element.supplies.allSatisfy { note.message.contains($0.field) })
                }
            }
        }
    }

    @Test func `a film without use or risks is blocked by the rules on them`() throws {
        for type in VideoType.allCases where type != .complianceVideo {
            let fields = BriefSchema.required(for: type).map {
                ($0, $0.hasSuffix("name") ? "Nothingol" : "asthma")
            }
            let blocks = ScenePlanner().plan(try Films.brief(type, fields)).notes.filter {
                $0.severity == .block
            }
            #expect(Set(blocks.map(\.rule)).isSuperset(of: ["IND-PRESENT", "BAL-MISSING"]))
        }
    }

    @Test func `the finding follows its scene, and goes with it`() throws {
        var session = TextSession(
            try Films.brief(
                .mechanismOfAction,
                [("drug_name", "Nothingol"), ("condition", "Fabry disease")]
            )
        )
        func asking() -> [String] {
            (session.plan?.notes ?? []).filter { $0.rule == "GND-PLACEHOLDER" }.map(\.message)
        }
        try session.run(.scenes)
        let before = asking()
        #expect(before.first?.hasPrefix("scene 2, disease, ") == true)
        try session.run(.scenes, "drop scene 2")
        #expect(asking().count == before.count - 1)
        #expect(asking().first?.hasPrefix("scene 2, binding, ") == true)
    }

    @Test func `a boxed warning without a text is asked for, never silent`() throws {
        let facts = """
            {"generic": "examplin", "names": ["examplin"], "boxed_warning": {"title": "HARM"}, "facts": []}
            """
        let plan = ScenePlanner().plan(
            try Films.brief(
                .mechanismOfAction,
                [("drug_name", "examplin"), ("condition", "asthma"), ("facts_file", facts)]
            )
        )
        #expect(plan.scenes.first { $0.role == .boxed }?.supplies.map(\.field) == ["boxed_warning"])
        #expect(plan.scenes.first { $0.role == .safety }?.supplies.map(\.field) == ["safety"])
        #expect(plan.notes.contains { $0.rule == "BAL-BOXED" && $0.severity == .block })
    }

    @Test(arguments: [
        ("Wegovy", "obesity"), ("semaglutide", "obesity"), ("Wegovy", "type 2 diabetes"),
    ])
    func `facts from another brand's label are named as such`(name: String, condition: String)
        throws
    {
        let plan = ScenePlanner().plan(
            try Films.brief(.mechanismOfAction, [("drug_name", name), ("condition", condition)])
        )
        let note = plan.notes.first { $0.rule == "IND-BRAND" && $0.severity == .block }
        #expect(note?.message.contains("label of Ozempic, not of Wegovy") == true)
        #expect(plan.notes.contains { $0.rule == "IND-PRESENT" && $0.severity == .block })
    }

    @Test func `facts from the brand's own label are not`() throws {
        let plan = ScenePlanner().plan(
            try Films.brief(
                .mechanismOfAction,
                [("drug_name", "Ozempic"), ("condition", "type 2 diabetes")]
            )
        )
        #expect(plan.notes.allSatisfy { $0.severity != .block })
    }
}
