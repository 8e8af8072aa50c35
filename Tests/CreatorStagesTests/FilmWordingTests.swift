import CreatorCore
import CreatorStages
import Testing

/// How single films are worded.
@Suite struct FilmWordingTests {
    private func script(_ fields: (String, String)..., feedback: String...) throws -> Script {
        var session = TextSession(try Films.brief(.mechanismOfAction, fields + [("region", "us")]))
        try session.run(.scenes)
        session.accept(.scenes)
        try session.run(.script)
        for text in feedback { try session.run(.script, text) }
        return try #require(session.text)
    }

    private func notes(_ fields: (String, String)...) throws -> [PlanNote] {
        ScenePlanner().plan(try Films.brief(.mechanismOfAction, fields)).notes
    }

    private func titleWords(_ script: Script) -> [String] {
        script.narrations.first { $0.role == .title }?.callouts.map(\.text) ?? []
    }

    @Test func `aspirin stops the pathway where its enzyme acts, and all after it`() throws {
        let sheet = try #require(FactLibrary.builtIn.match("aspirin")?.sheet)
        let change = Dictionary(
            zip(sheet.pathway, sheet.pathwayEffects),
            uniquingKeysWith: { first, _ in first }
        )
        #expect(change["arachidonic acid"] == "")
        #expect(change["COX-1"] == "blocked")
        for step in ["prostaglandin H2", "thromboxane A2", "platelet aggregation"] {
            #expect(change[step] == "down")
        }
        let script = try script(("drug_name", "Aspirin"), ("condition", "CVD"))
        for role in [SceneRole.target, .binding] {
            let callouts = script.narrations.first { $0.role == role }?.callouts ?? []
            #expect(callouts.first { $0.label == "product" }?.text == "prostaglandin H2")
        }
    }

    @Test func `plain words change neither whom the film is for nor the screen alone`() throws {
        let before = try script(("drug_name", "Aspirin"), ("condition", "CVD"))
        #expect(titleWords(before).contains("For healthcare professionals"))
        #expect(titleWords(before).contains("Mechanism of action"))
        #expect(before.narrations.first?.text.contains("mechanism of action") == true)
        let after = try script(
            ("drug_name", "Aspirin"),
            ("condition", "CVD"),
            feedback: "less jargon"
        )
        #expect(titleWords(after).contains("For healthcare professionals"))
        #expect(titleWords(after).contains("How it works"))
        #expect(after.narrations.first?.text.hasPrefix("How aspirin works.") == true)
        let patient = try script(
            ("drug_name", "Aspirin"),
            ("condition", "CVD"),
            ("audience", "patient"),
            feedback: "more technical"
        )
        #expect(titleWords(patient).contains("For patients"))
    }

    @Test(arguments: ["hcp", "patient"], VideoType.allCases.filter { $0 != .complianceVideo })
    func `a brand is said to contain its medicine, once`(audience: String, type: VideoType) throws {
        let fields = BriefSchema.required(for: type).map {
            ($0, $0.hasSuffix("name") ? "Ozempic" : "type 2 diabetes")
        }
        let brief = try Films.brief(type, fields + [("audience", audience)])
        let script = Films.writer.write(ScenePlanner().plan(brief), brief)
        let links = script.narrations.flatMap(\.sentences).filter {
            $0.text == "Ozempic contains semaglutide."
                || $0.text == "The medicine in it is semaglutide."
        }
        #expect(links.count == 1)
        #expect(links.first?.sources == [.fact("NAMES")])
    }

    @Test func `every sentence has its subject`() throws {
        let patient = try script(
            ("drug_name", "atorvastatin"),
            ("condition", "high cholesterol"),
            ("audience", "patient")
        )
        let safety = patient.narrations.first { $0.role == .safety }?.text ?? ""
        #expect(safety.contains("Atorvastatin can also cause muscle injury"))
        let hcp = try script(("drug_name", "Aspirin"), ("condition", "CVD"))
        #expect(
            hcp.narrations.flatMap(\.sentences).contains {
                $0.text == "Professional labeling lists no use in primary prevention."
            }
        )
    }

    @Test func `a name that is nearly known is asked about`() throws {
        let near = try notes(("drug_name", "aspirn"), ("condition", "CVD"))
        #expect(
            near.first { $0.rule == "GND-UNKNOWN" }?.message.hasSuffix("did you mean aspirin?")
                == true
        )
        let brand = try notes(("drug_name", "Ozempik"), ("condition", "CVD"))
        #expect(brand.contains { $0.message.hasSuffix("did you mean Ozempic?") })
        let far = try notes(("drug_name", "DiabetEase"), ("condition", "CVD"))
        #expect(far.allSatisfy { !$0.message.contains("did you mean") })
    }

    @Test func `a region that is unknown is named with those that are known`() throws {
        let fields = [("drug_name", "Aspirin"), ("condition", "CVD")]
        let plan = ScenePlanner().plan(
            try Films.brief(.mechanismOfAction, fields + [("region", "us, mars")])
        )
        let note = plan.notes.first { $0.rule == "REG-GLOBAL" }
        #expect(note?.severity == .warn)
        #expect(
            note?.message.hasPrefix("region=mars is not known; known are us, eu, uk, in") == true
        )
        let known = ScenePlanner().plan(
            try Films.brief(.mechanismOfAction, fields + [("region", "us,gb")])
        )
        #expect(known.notes.allSatisfy { $0.rule != "REG-GLOBAL" })
    }

    @Test func `tone and persona are said to change nothing`() throws {
        let unused = try notes(
            ("drug_name", "Aspirin"),
            ("condition", "CVD"),
            ("tone", "warm"),
            ("persona", "a nurse")
        ).filter { $0.rule == "BRF-UNUSED" }.map(\.message)
        #expect(unused.contains { $0.hasPrefix("tone ") })
        #expect(unused.contains { $0.hasPrefix("persona ") })
    }

    @Test func `a logo that should move is not answered with its size`() {
        func reason(_ text: String) -> String {
            guard case .refused(let reason, _, _)? = FeedbackParser.parse(text).first?.meaning
            else {
                return ""
            }
            return reason
        }
        #expect(reason("make the logo dance").contains("stands still"))
        #expect(reason("make the logo bigger").contains("size"))
        #expect(!reason("put the logo on every scene").contains("size"))
    }

    @Test func `a faster film leaves the risks at their pace`() {
        for operation in [FeedbackOperation.faster, .shorter] {
            var report = FeedbackReport()
            let direction = VoiceFeedback.apply(
                [.init("x", operation)],
                to: VoiceDirection(wordsPerMinute: 135, safetyWordsPerMinute: 130),
                &report
            )
            #expect(direction.wordsPerMinute == 151)
            #expect(direction.safetyWordsPerMinute == 130)
        }
    }
}
