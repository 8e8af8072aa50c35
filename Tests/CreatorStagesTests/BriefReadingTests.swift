import CreatorCore
import CreatorStages
import Testing

@Suite struct BriefReadingTests {
    private func plan(_ type: VideoType, _ fields: [(String, String)]) throws -> ScenePlan {
        ScenePlanner().plan(try Films.brief(type, fields))
    }

    private let aspirin = [("drug_name", "Aspirin"), ("condition", "CVD")]

    @Test func `the audience comes from the brief, its words, or the type`() throws {
        #expect(try plan(.mechanismOfAction, aspirin).audience == .hcp)
        #expect(
            try plan(.mechanismOfAction, aspirin + [("audience", "patient")]).audience == .patient
        )
        #expect(
            try plan(
                .mechanismOfAction,
                aspirin + [("target_audience", "Patients and their families")]
            ).audience == .patient
        )
        #expect(
            try plan(
                .socialMedia,
                [("drug_name", "X"), ("indication", "y"), ("target_audience", "cardiologists")]
            ).audience == .hcp
        )
        #expect(try plan(.productAd, [("topic", "x"), ("brand_name", "y")]).audience == .patient)
        #expect(
            try plan(.complianceVideo, [("prompt", "x"), ("brand_name", "y"), ("audience", "hcp")])
                .audience == .employee
        )
    }

    @Test func `an unknown key is kept, named, and its likely meaning offered`() throws {
        let notes = try plan(.mechanismOfAction, aspirin + [("durration", "60"), ("zzz", "1")])
            .notes
        let messages = notes.filter { $0.rule == "BRF-KEY" }.map(\.message)
        #expect(messages.count == 2)
        #expect(messages[0].hasSuffix("did you mean duration?"))
        #expect(!messages[1].contains("did you mean"))
    }

    @Test(arguments: [80.0, 100, 110, 140])
    func `a duration is kept within three seconds`(seconds: Double) throws {
        let plan = try plan(.mechanismOfAction, aspirin + [("duration", "\(Int(seconds))")])
        if plan.notes.contains(where: { $0.rule == "DUR-TOTAL" }) {
            #expect(abs(plan.seconds - seconds) > 3)
        } else {
            #expect(abs(plan.seconds - seconds) <= 3)
        }
    }

    @Test func `a duration that cannot be had is said with the nearest`() throws {
        let plan = try plan(.mechanismOfAction, aspirin + [("duration", "20")])
        #expect(
            plan.notes.contains {
                $0.rule == "DUR-TOTAL" && $0.message.contains("already at minimum")
            }
        )
        #expect(plan.scenes.contains { $0.role == .safety })
    }

    @Test func `advertising a prescription medicine to the public is blocked where it is unlawful`()
        throws
    {
        func rules(_ region: String, _ more: [(String, String)] = []) throws -> Set<String> {
            Set(
                try plan(
                    .productAd,
                    [("topic", "high cholesterol"), ("brand_name", "Lipitor"), ("region", region)]
                        + more
                ).notes.map(\.rule)
            )
        }
        #expect(
            try rules("us").isDisjoint(with: [
                "REG-DTC-EU", "REG-DTC-UK", "REG-DTC-IN", "REG-DTC-WHO",
            ])
        )
        #expect(try rules("eu").contains("REG-DTC-EU"))
        #expect(try rules("uk, india").isSuperset(of: ["REG-DTC-UK", "REG-DTC-IN"]))
        #expect(try rules("atlantis").isSuperset(of: ["REG-DTC-WHO", "REG-GLOBAL"]))
        #expect(try !rules("eu", [("audience", "hcp")]).contains("REG-DTC-EU"))
        #expect(try !rules("eu", [("rx", "no")]).contains("REG-DTC-EU"))
    }

    @Test func `names of any length and shape stay names`() throws {
        for name in [String(repeating: "long ", count: 900), "a\nb\tc", "💊", "x"] {
            for type in VideoType.allCases {
                let brief = try Films.brief(
                    type,
                    BriefSchema.required(for: type).map { ($0, name) }
                )
                let plan = ScenePlanner().plan(brief)
                for narration in Films.writer.write(plan, brief).narrations {
                    #expect(narration.headline.text.count <= 100)
                    #expect(!narration.text.contains("\n"))
                }
            }
        }
    }

    @Test func `an unbranded social film names no product and makes no claim`() throws {
        let brief = try Films.brief(
            .socialMedia,
            [("drug_name", "Zestril"), ("indication", "hypertension"), ("branded", "no")]
        )
        let script = Films.writer.write(ScenePlanner().plan(brief), brief)
        let text = script.narrations.map {
            $0.text + $0.headline.text + $0.callouts.map(\.text).joined()
        }.joined()
        #expect(!text.lowercased().contains("zestril") && !text.lowercased().contains("lisinopril"))
        #expect(script.narrations.map(\.role) == [.hook, .fact, .explain, .cta])
    }

    @Test func `evidence is the client's, verbatim, and marked`() throws {
        let brief = try Films.brief(
            .doctorAd,
            [
                ("drug_name", "Lisinopril"), ("indication", "hypertension"),
                ("clinical_data", "Mean change was 9 mmHg in 120 patients"),
            ]
        )
        let plan = ScenePlanner().plan(brief)
        let script = Films.writer.write(plan, brief)
        let evidence = script.narrations.first { $0.role == .evidence }
        #expect(
            evidence?.sentences == [
                Sentence("Mean change was 9 mmHg in 120 patients.", [.brief("clinical_data")])
            ]
        )
        #expect(plan.scenes.first { $0.role == .design }?.supplies.map(\.field) == ["study"])
        #expect(
            plan.notes.contains { $0.rule == "GND-BRIEF" && $0.message.hasPrefix("clinical_data") }
        )
        #expect(script.references.contains { $0.source == .brief("clinical_data") })
    }

    @Test func `a client's fact file is used, in its own words and with its marks`() throws {
        let facts = """
            {"generic": "examplin", "names": ["examplin"], "drug_class": "test agent",
             "target": {"name": "test receptor"}, "template": "receptor_antagonist",
             "pathway": ["signal", "receptor", "effect"],
             "approved": [{"id": "I1", "conditions": ["asthma"], "population": "adults", "fact": "F2"}],
             "facts": [
              {"id": "F1", "field": "mechanism", "hcp": "Examplin blocks the test receptor", "patient": "Examplin blocks a signal"},
              {"id": "F2", "field": "indication", "hcp": "Examplin is indicated for asthma in adults", "patient": "Examplin is for adults with asthma"},
              {"id": "F3", "field": "contraindication", "hcp": "hypersensitivity", "patient": "Do not take it if you are allergic to it"}]}
            """
        let fields = [("drug_name", "Examplin"), ("condition", "asthma"), ("facts_file", facts)]
        let brief = try Films.brief(.mechanismOfAction, fields)
        let plan = ScenePlanner().plan(brief)
        let script = Films.writer.write(plan, brief)
        #expect(plan.notes.allSatisfy { $0.severity != .block && $0.rule != "GND-UNKNOWN" })
        #expect(
            script.narrations.first { $0.role == .safety }?.text
                == "Contraindications: hypersensitivity."
        )
        #expect(
            script.narrations.first { $0.role == .binding }?.sentences.first?.text
                == "Examplin blocks the test receptor."
        )
        #expect(script.references.contains { $0.standing == "client's facts file, not reviewed" })
        let broken = try self.plan(
            .mechanismOfAction,
            [("drug_name", "X"), ("condition", "y"), ("facts_file", "{\"facts\": []}")]
        )
        #expect(broken.notes.contains { $0.severity == .error && $0.message.contains("generic") })
    }

    @Test func `a company's deadline and contact are the company's`() throws {
        let fields = [("prompt", "AE reporting"), ("brand_name", "PharmaCorp")]
        func text(_ more: [(String, String)]) throws -> String {
            let brief = try Films.brief(.complianceVideo, fields + more)
            return Films.writer.write(ScenePlanner().plan(brief), brief).narrations.map(\.text)
                .joined(separator: " ")
        }
        #expect(try !text([]).contains("hour"))
        #expect(try text([("policy_deadline", "one business day")]).contains("one business day"))
        #expect(
            try text([("contact", "safety@pharmacorp.example")]).contains(
                "safety@pharmacorp.example"
            )
        )
    }
}
