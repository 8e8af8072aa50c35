import CreatorCore
import CreatorStages
import Testing

@Suite struct IndicationTests {
    private func plan(_ name: String, _ condition: String) throws -> ScenePlan {
        ScenePlanner().plan(
            try Films.brief(.mechanismOfAction, [("drug_name", name), ("condition", condition)])
        )
    }

    private func indication(_ name: String, _ condition: String) throws -> String {
        let brief = try Films.brief(
            .mechanismOfAction,
            [("drug_name", name), ("condition", condition)]
        )
        let script = Films.writer.write(ScenePlanner().plan(brief), brief)
        return script.narrations.first { $0.role == .indication }?.text ?? ""
    }

    @Test func `CVD means secondary prevention for aspirin, and the reviewer hears it`() throws {
        let plan = try plan("Aspirin", "CVD")
        #expect(
            plan.notes.contains {
                $0.rule == "IND-LIMITS" && $0.message.contains("secondary prevention")
            }
        )
        #expect(!plan.notes.contains { $0.rule == "IND-OFFLABEL" })
        #expect(try indication("Aspirin", "CVD").contains("no use in primary prevention"))
    }

    @Test(arguments: [
        ("aspirin", "primary prevention of CVD"), ("metformin", "weight loss"),
        ("metformin", "PCOS"),
        ("lisinopril", "migraine"), ("Ozempic", "obesity"), ("semaglutide", "type 1 diabetes"),
        ("lisinopril", "pulmonary hypertension"), ("atorvastatin", "asthma"),
        ("lisinopril", "hypertension in pregnancy"),
    ])
    func `a use that is not approved is said and not shown`(name: String, condition: String) throws
    {
        let plan = try plan(name, condition)
        let note = plan.notes.first { $0.rule == "IND-OFFLABEL" }
        #expect(note?.severity == .block)
        #expect(!Phrase(try indication(name, condition)).contains(Phrase(condition)))
        #expect(!plan.subject.contains(condition))
        #expect(plan.scenes.allSatisfy { !Phrase($0.keyPoint).contains(Phrase(condition)) })
    }

    @Test(arguments: [
        ("lisinopril", "high blood pressure"), ("lisinopril", "HTN"),
        ("Zestril", "the treatment of hypertension"),
        ("metformin", "T2DM"), ("Ozempic", "type 2 diabetes mellitus"),
        ("Lipitor", "hypercholesterolaemia"),
        ("Humira", "RA"), ("aspirin", "TIA"), ("adalimumab", "plaque psoriasis"),
    ])
    func `aliases of an approved use are that use`(name: String, condition: String) throws {
        #expect(
            try plan(name, condition).notes.allSatisfy {
                $0.severity != .block || $0.rule == "GND-PLACEHOLDER"
            }
        )
        #expect(try !indication(name, condition).isEmpty)
    }

    @Test func `a brand has its own uses`() throws {
        let wegovy = try plan("Wegovy", "type 2 diabetes")
        #expect(wegovy.notes.contains { $0.rule == "IND-BRAND" && $0.severity == .error })
        #expect(wegovy.scenes.first { $0.role == .indication }?.picture == .supplyCard)
        #expect(try indication("Wegovy", "obesity").isEmpty)
        #expect(try indication("Ozempic", "obesity").contains("diabetes"))
        #expect(
            try plan("semaglutide", "type 2 diabetes").notes.contains { $0.rule == "IND-BRAND" }
        )
    }

    @Test func `facts to be checked and hypotheses are never said`() throws {
        for sheet in FactLibrary.builtIn.sheets {
            for fact in sheet.facts where !fact.isSpeakable {
                for line in sheet.lines { #expect(!line.facts.contains(fact.id)) }
            }
        }
    }

    @Test func `every line, item and use of a sheet names facts that exist`() {
        for sheet in FactLibrary.builtIn.sheets {
            let ids =
                sheet.lines.flatMap(\.facts) + sheet.safetyItems.flatMap(\.facts)
                + sheet.boxedItems.flatMap(\.facts) + sheet.recapItems.flatMap(\.facts)
                + sheet.uses.map(\.fact)
            for id in ids { #expect(sheet.fact(id) != nil, "\(sheet.id) \(id)") }
            #expect(
                sheet.facts.allSatisfy {
                    sheet.reference(to: $0.id)?.standing.hasPrefix("built-in, not reviewed") == true
                }
            )
        }
    }
}
