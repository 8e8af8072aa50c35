import CreatorCore
import CreatorStages
import Testing

/// Uses that an advertisement's topic asks for.
@Suite struct TopicTests {
    private func plan(_ topic: String, _ brand: String) throws -> ScenePlan {
        ScenePlanner().plan(
            try Films.brief(
                .productAd,
                [("topic", topic), ("brand_name", brand), ("region", "us")]
            )
        )
    }

    @Test(arguments: [
        ("weight loss", "Ozempic"), ("asthma", "Lipitor"), ("Ozempic for weight loss", "Ozempic"),
        ("relief from migraine", "Zestril"),
    ])
    func `a topic that is no approved use of the brand is blocked and not shown`(
        topic: String,
        brand: String
    ) throws {
        let plan = try plan(topic, brand)
        let note = plan.notes.first { $0.rule == "IND-OFFLABEL" }
        #expect(note?.severity == .block)
        #expect(!plan.subject.contains(topic))
    }

    @Test(arguments: [("hair loss", "Ozempic"), ("our new campaign", "Lipitor")])
    func `a topic that names nothing known is said`(topic: String, brand: String) throws {
        let notes = try plan(topic, brand).notes.filter { $0.rule == "IND-OFFLABEL" }
        #expect(notes.map(\.severity) == [.warn])
    }

    @Test(arguments: [
        ("Lipitor heart attack", "Lipitor"), ("high cholesterol", "Lipitor"),
        ("type 2 diabetes", "Ozempic"), ("living with high blood pressure", "Zestril"),
    ])
    func `a topic with an approved use is that use`(topic: String, brand: String) throws {
        let plan = try plan(topic, brand)
        #expect(plan.notes.allSatisfy { $0.rule != "IND-OFFLABEL" && $0.severity != .block })
    }

    @Test func `a lower risk of heart attack is what the film says of it`() throws {
        let brief = try Films.brief(
            .mechanismOfAction,
            [("drug_name", "Lipitor"), ("condition", "heart attack")]
        )
        let plan = ScenePlanner().plan(brief)
        #expect(plan.notes.contains { $0.rule == "IND-LIMITS" && $0.message.contains("risk") })
        let script = Films.writer.write(plan, brief)
        let use = script.narrations.first { $0.role == .indication }?.text ?? ""
        #expect(use.contains("reduce the risk of MI") && !use.contains("LDL-C"))
    }

    @Test(arguments: [
        ("aspirin", "gout"), ("lisinopril", "asthma"), ("adalimumab", "asthma"),
        ("Ozempic", "asthma"), ("atorvastatin", "asthma"),
    ])
    func `the block names every use the film shows`(name: String, condition: String) throws {
        let brief = try Films.brief(
            .mechanismOfAction,
            [("drug_name", name), ("condition", condition)]
        )
        let material = FilmMaterial(brief)
        let medicine = try #require(material.medicine)
        let message = ScenePlanner().plan(brief).notes.first { $0.rule == "IND-OFFLABEL" }?.message
        for use in medicine.sheet.uses(for: medicine.brand)
        where medicine.sheet.fact(use.fact)?.isSpeakable == true {
            for condition in use.conditions {
                #expect(message?.contains(condition) == true, "\(condition)")
            }
        }
    }
}
