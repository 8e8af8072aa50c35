import CreatorCore
import CreatorStages
import Testing

@Suite struct FilmIntegrityTests {
    static let conditions = [
        "aspirin": "CVD", "metformin": "T2DM", "lisinopril": "hypertension",
        "atorvastatin": "high cholesterol", "Ozempic": "type 2 diabetes",
        "semaglutide": "type 2 diabetes", "Wegovy": "obesity", "adalimumab": "rheumatoid arthritis",
        "DiabetEase": "type 2 diabetes", "Nothingol": "Fabry disease",
    ]

    /// Every medicine in every type for every audience, and every compliance topic.
    static let films: [Brief] = {
        var briefs: [Brief] = []
        for (name, condition) in conditions.sorted(by: { $0.key < $1.key }) {
            for type in VideoType.allCases where type != .complianceVideo {
                for audience in ["hcp", "patient"] {
                    let fields = BriefSchema.required(for: type).map { key in
                        (key, key.hasSuffix("name") ? name : condition)
                    }
                    let brief = try? Films.brief(
                        type,
                        fields + [("audience", audience), ("region", "us")]
                    )
                    briefs += brief.map { [$0] } ?? []
                }
            }
        }
        for prompt in [
            "adverse event reporting", "off-label questions", "gifts", "data integrity", "privacy",
            "fire drills",
        ] {
            let brief = try? Films.brief(
                .complianceVideo,
                [("prompt", prompt), ("brand_name", "PharmaCorp")]
            )
            briefs += brief.map { [$0] } ?? []
        }
        return briefs
    }()

    /// The films feedback is tried on: a medicine without and with a boxed warning, an unknown
    /// product, and every compliance topic, with every type and audience.
    static let sample = films.indices.filter { index in
        let name = films[index]["drug_name"] ?? films[index]["brand_name"] ?? ""
        return ["aspirin", "lisinopril", "DiabetEase", "PharmaCorp"].contains(name)
    }

    private func script(_ brief: Brief) -> (plan: ScenePlan, script: Script) {
        let plan = ScenePlanner().plan(brief)
        return (plan, Films.writer.write(plan, brief))
    }

    @Test func `every film was built`() {
        #expect(Self.films.count == Self.conditions.count * 8 + 6)
    }

    @Test(arguments: films.indices)
    func `everything said and shown has a source, and every source but the house is listed`(
        index: Int
    ) {
        let brief = Self.films[index]
        let (plan, script) = script(brief)
        let listed = Set(script.references.map(\.source))
        for narration in script.narrations {
            let texts =
                narration.sentences.map { ($0.text, $0.sources) }
                + [(narration.headline.text, narration.headline.sources)]
                + narration.callouts.map { ($0.text, $0.sources) }
            for (text, sources) in texts {
                #expect(!text.isEmpty && !sources.isEmpty, "\(narration.key)")
                #expect(!text.contains("SUPPLY") && !text.contains("⟦"))
            }
            for source in narration.sentences.flatMap(\.sources) {
                switch source {
                case .house, .brief, .reviewer: break
                case .fact, .document, .topic, .compliance:
                    #expect(listed.contains(source), "\(source.label)")
                }
            }
        }
        #expect(Set(plan.scenes.map(\.key)).count == plan.scenes.count)
        #expect(plan.scenes.map(\.key) == script.narrations.map(\.key))
        #expect(
            plan.scenes.allSatisfy { !$0.sources.isEmpty && !$0.keyPoint.isEmpty && $0.seconds > 0 }
        )
    }

    @Test(arguments: films.indices)
    func `numbers in a sentence occur in its source`(index: Int) {
        let brief = Self.films[index]
        let material = FilmMaterial(brief)
        for sentence in script(brief).script.narrations.flatMap(\.sentences) {
            let facts = sentence.sources.compactMap { source -> String? in
                guard case .fact(let id) = source else { return nil }
                return material.medicine?.sheet.fact(id).map {
                    $0.technical + " " + ($0.plain ?? "")
                }
            }
            guard !facts.isEmpty else { continue }
            let known = Set(Phrase(facts.joined(separator: " ")).words)
            for word in Phrase(sentence.text).words where word.contains(where: \.isNumber) {
                #expect(known.contains(word), "\(word) in \(sentence.text)")
            }
            for number in ["two", "three", "four", "five", "six", "ten"]
            where Phrase(sentence.text).words.contains(number) {
                #expect(known.contains(number), "\(number) in \(sentence.text)")
            }
        }
    }

    @Test(arguments: films.indices)
    func `safety, boxed warning, indication and end are there`(index: Int) {
        let brief = Self.films[index]
        let roles = Set(ScenePlanner().plan(brief).scenes.map(\.role))
        switch brief.videoType {
        case .productAd: #expect(roles.isSuperset(of: [.product, .safety, .end]))
        case .mechanismOfAction, .doctorAd:
            #expect(roles.isSuperset(of: [.indication, .safety, .end]))
        case .socialMedia: #expect(roles.isSuperset(of: [.brand, .safety, .cta]))
        case .complianceVideo:
            #expect(roles.isSuperset(of: [.rule, .steps, .deadline, .contact, .end]))
        }
        let hasBox = FilmMaterial(brief).medicine?.sheet.boxedTitle != nil
        #expect(roles.contains(.boxed) == hasBox)
    }

    @Test(arguments: films.indices)
    func `an unknown product says nothing about pharmacology and asks for what is missing`(
        index: Int
    ) {
        let brief = Self.films[index]
        guard FilmMaterial(brief).medicine == nil, brief.videoType != .complianceVideo else {
            return
        }
        let (plan, script) = script(brief)
        #expect(plan.scenes.flatMap(\.supplies).map(\.field).contains("indication"))
        #expect(plan.scenes.flatMap(\.supplies).map(\.field).contains("safety"))
        for sentence in script.narrations.flatMap(\.sentences) {
            for source in sentence.sources {
                switch source {
                case .topic, .house, .brief, .reviewer: break
                case .fact, .document, .compliance:
                    Issue.record("\(sentence.text) has \(source.label)")
                }
            }
        }
        let spoken = Phrase(script.narrations.map(\.text).joined(separator: " "))
        for word in ["indicated", "inhibits", "treats", "blocks", "approved"] {
            #expect(!spoken.words.contains(word))
        }
    }

    @Test(arguments: films.indices)
    func `words on screen are few, and headings short`(index: Int) {
        for narration in script(Self.films[index]).script.narrations {
            let heading = narration.headline.text.split(separator: " ").count
            #expect(heading <= 9, "\(narration.headline.text)")
            guard !narration.role.isSafety, narration.role != .references, narration.role != .end
            else { continue }
            let words =
                heading + narration.callouts.reduce(0) { $0 + $1.text.split(separator: " ").count }
            #expect(words <= 27, "\(narration.key)")
        }
    }

    @Test(arguments: films.indices)
    func `a scene lasts as long as its words need`(index: Int) {
        let (plan, script) = script(Self.films[index])
        for (scene, narration) in zip(plan.scenes, script.narrations) {
            let speech = Films.secondsOf(narration.sentences.map(\.text), script.wordsPerMinute)
            #expect(narration.seconds >= speech, "\(narration.key)")
            #expect(
                narration.seconds <= scene.seconds + 1,
                "\(narration.key) \(scene.seconds) \(narration.seconds)"
            )
        }
    }

    @Test(arguments: films.indices)
    func `patients hear no wording meant for professionals only`(index: Int) {
        let brief = Self.films[index]
        let material = FilmMaterial(brief)
        guard material.audience == .patient, let sheet = material.medicine?.sheet else { return }
        let hidden = sheet.facts.filter { $0.plain == nil || $0.isProfessionalOnly }.map(
            \.technical
        )
        for text in script(brief).script.narrations.map(\.text) {
            for fact in hidden { #expect(!text.contains(fact)) }
            #expect(!text.contains("contraindicated") && !text.contains("adverse reactions"))
        }
    }
}
