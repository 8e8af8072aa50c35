import CreatorCore
import CreatorStages
import Testing

@Suite struct DocumentTests {
    private static let label = """
        # Examplin label

        ## 1 INDICATIONS AND USAGE
        Examplin is indicated for the treatment of asthma in adults,
        with other medicines. It is not for acute attacks.

        **4 Contraindications**
        - hypersensitivity to examplin
        - children under 12 years

        5 WARNINGS AND PRECAUTIONS
        Stop examplin if a rash appears, e.g. on the arms. Monitor liver tests every 3 months.

        Adverse reactions
        Headache (5%) and nausea (3.5 %) were reported, cf. Table 2.

        12.1 Mechanism of Action
        Examplin binds to the leukotriene receptor. This lowers inflammation.
        """

    private var document: ReferenceDocument {
        ReferenceDocument(number: 1, name: "label.md", text: Self.label)
    }

    private func brief(_ type: VideoType, _ name: String, _ use: String) throws -> Brief {
        let keys = BriefSchema.required(for: type)
        return try Brief(
            type,
            keys.map { Brief.Entry($0, .text($0.hasSuffix("name") ? name : use)) }
                + [Brief.Entry("reference_docs", .file(name: "label.md", text: Self.label))]
        )
    }

    @Test func `sentences keep their lines and lose their marks`() {
        let first = document.sentences(.indication)
        #expect(
            first.map(\.text) == [
                "Examplin is indicated for the treatment of asthma in adults, with other medicines.",
                "It is not for acute attacks.",
            ]
        )
        #expect(first.map(\.lines) == [4...5, 5...5])
        #expect(
            document.sentences(.contraindication).map(\.text) == [
                "hypersensitivity to examplin", "children under 12 years",
            ]
        )
        #expect(document.sentences(.contraindication).map(\.lines) == [8...8, 9...9])
        #expect(document.sentences(.warning).count == 2)
        #expect(
            document.sentences(.commonEvents).map(\.text) == [
                "Headache (5%) and nausea (3.5 %) were reported, cf. Table 2."
            ]
        )
        #expect(document.sentences(.mechanism).count == 2)
        #expect(document.sentences.allSatisfy { !$0.text.contains("#") && !$0.text.contains("*") })
    }

    @Test func `a label makes an unknown product known, sentence by sentence`() throws {
        for type in VideoType.allCases where type != .complianceVideo {
            let brief = try brief(type, "Examplin", "asthma")
            let plan = ScenePlanner().plan(brief)
            let script = Films.writer.write(plan, brief)
            let safety = script.narrations.first { $0.role == .safety }
            #expect(safety?.text.contains("Contraindicated: hypersensitivity to examplin.") == true)
            #expect(safety?.text.contains("Monitor liver tests every 3 months.") == true)
            #expect(safety?.sentences.first?.sources == [.document(1, lines: 8...8)])
            #expect(script.references.contains { $0.title == "label.md" && $0.locator == "line 8" })
            let used = Set(script.narrations.flatMap { $0.sentences.flatMap(\.sources) })
            #expect(used.contains(.document(1, lines: 4...5)), "\(type)")
        }
    }

    @Test func `a label wins over built-in facts, and the reviewer hears it`() throws {
        let brief = try brief(.mechanismOfAction, "lisinopril", "hypertension")
        let plan = ScenePlanner().plan(brief)
        #expect(plan.notes.contains { $0.rule == "GND-CONFLICT" })
        let script = Films.writer.write(plan, brief)
        let indication = script.narrations.first { $0.role == .indication }
        #expect(indication?.sentences.first?.text.hasPrefix("Examplin is indicated") == true)
        let boxed = script.narrations.first { $0.role == .boxed }
        #expect(boxed?.sentences.allSatisfy { $0.sources == [.fact("F5")] } == true)
    }

    @Test func `a path without its text is no reference`() throws {
        let brief = try Films.brief(
            .mechanismOfAction,
            [("drug_name", "X"), ("condition", "asthma"), ("reference_docs", "smpc.txt")]
        )
        #expect(ScenePlanner().plan(brief).notes.contains { $0.rule == "REF-FILE" })
    }

    @Test func `the passage that fits a request best is found first`() {
        let passages = document.sentences.map { PassageSearch.Passage($0.text, [$0.source(in: 1)]) }
        let search = PassageSearch(passages)
        #expect(
            search.best(for: "mention liver monitoring").first?.text
                == "Monitor liver tests every 3 months."
        )
        #expect(search.best(for: "rashes").first?.text.hasPrefix("Stop examplin") == true)
        #expect(search.best(for: "zebra").isEmpty)
        #expect(PassageSearch([]).best(for: "liver").isEmpty)
    }

    @Test func `a label as openFDA gives it is read by its section numbers`() {
        let text = """
            4 CONTRAINDICATIONS Examplin is contraindicated in patients with hives [see Warnings (5.1)].
            5.1 Warnings and Precautions Monitor the liver (5.1, 5.2). Ten (10) days are enough.
            12.1 Mechanism of Action Examplin binds to a receptor.
            """
        let document = ReferenceDocument(number: 1, name: "label", text: text)
        #expect(document.sentences(.contraindication).count == 1)
        #expect(document.sentences(.warning).count == 2)
        #expect(document.sentences(.mechanism).map(\.text) == ["Examplin binds to a receptor."])
        #expect(document.sentences(.mechanism).map(\.lines) == [3...3])
    }

    @Test func `pointers to other sections are not spoken`() throws {
        let text =
            "# Warnings\nMonitor the liver [see Dosing (2.1)], then stop (5.1, 5.2). Ten (10) days are enough."
        let brief = try Brief(
            .mechanismOfAction,
            [
                .init("drug_name", .text("Examplin")), .init("condition", .text("asthma")),
                .init("reference_docs", .file(name: "l.txt", text: text)),
            ]
        )
        let script = Films.writer.write(ScenePlanner().plan(brief), brief)
        #expect(
            script.narrations.first { $0.role == .safety }?.text
                == "Monitor the liver, then stop. Ten (10) days are enough."
        )
    }

    @Test func `a policy text gives rule and steps of a duty nobody knows`() throws {
        let text = "Doors stay shut. Alarms are obeyed. Leave at once. Walk. Meet outside. Count."
        let brief = try Brief(
            .complianceVideo,
            [
                .init("prompt", .text("fire drills")), .init("brand_name", .text("PharmaCorp")),
                .init("reference_docs", .file(name: "p.txt", text: text)),
            ]
        )
        let script = Films.writer.write(ScenePlanner().plan(brief), brief)
        let rule = script.narrations.first { $0.role == .rule }
        let steps = script.narrations.first { $0.role == .steps }
        #expect(rule?.text == "Doors stay shut. Alarms are obeyed.")
        #expect(steps?.text == "Leave at once. Walk. Meet outside. Count.")
        #expect(rule?.supplies.isEmpty == true && steps?.supplies.isEmpty == true)
    }

    @Test func `a long label is quoted in part, and the note says so`() throws {
        let warnings = (1...40).map { "Warning number \($0) is important." }.joined(separator: "\n")
        let text = "# Warnings\n" + warnings
        let brief = try Brief(
            .mechanismOfAction,
            [
                .init("drug_name", .text("Examplin")), .init("condition", .text("asthma")),
                .init("reference_docs", .file(name: "long.txt", text: text)),
            ]
        )
        let plan = ScenePlanner().plan(brief)
        #expect(plan.notes.contains { $0.rule == "GND-CUT" && $0.message.contains("40 sentences") })
        let script = Films.writer.write(plan, brief)
        #expect(script.narrations.first { $0.role == .safety }?.sentences.count == 6)
    }

    @Test func `any text is read without loss of order`() {
        for text in [
            "", "\n\n\n", "#", "- ", "**", "One. Two", "A.\r\nB.",
            "x" + String(repeating: " y", count: 500), "1. 2. 3.", "…",
        ] {
            let document = ReferenceDocument(number: 1, name: "t", text: text)
            let starts = document.sentences.map(\.lines.lowerBound)
            #expect(starts == starts.sorted())
            #expect(document.sentences.allSatisfy { !$0.text.isEmpty })
        }
    }
}
