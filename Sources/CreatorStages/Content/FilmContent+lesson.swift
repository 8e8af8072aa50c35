import CreatorCore

extension FilmContent {
    /// A scene of a compliance film.
    func lesson(_ role: SceneRole) -> SceneContent? {
        guard let duty = material.duty else { return unknownLesson(role) }
        let wording = LessonWording(duty: duty)
        return switch role {
        case .scenario: wording.scenario
        case .why: wording.scene(.iconGrid, "Why it matters", duty.why, duty.whyItems)
        case .rule: rule(wording, duty)
        case .steps:
            wording.scene(
                .steps,
                duty.stepsOpening.text.dropLast().description,
                [duty.stepsOpening] + duty.steps,
                duty.stepItems,
                required: true
            )
        case .split:
            wording.scene(.splitCompare, "Do and don't", duty.split, duty.doItems + duty.dontItems)
        case .deadline: deadline(wording, duty)
        case .contact: contact(duty)
        case .quiz: wording.scene(.quizCard, "Your turn", duty.quiz, duty.quizItems, required: true)
        case .recap: wording.scene(.checklist, "Remember", duty.recap, duty.recapItems)
        case .title, .hook, .disease, .condition, .burden, .pathway, .target, .binding, .cascade,
            .effect, .moa, .moaPlain, .fact, .explain, .product, .brand, .design, .evidence,
            .indication, .dosing, .boxed, .safety, .summary, .cta, .references, .end:
            nil
        }
    }

    private func rule(_ wording: LessonWording, _ duty: ComplianceTopic) -> SceneContent {
        var scene = wording.scene(.quoteCard, "The rule", duty.rule, [], required: true)
        scene.items = [
            .init("", Wordings(duty.name, [.compliance(duty.rule.first?.source ?? "C1")]))
        ]
        if let policy = brief["policy_id"] {
            scene.items.append(.init("Policy", Wordings(policy, [.brief("policy_id")])))
        } else {
            scene.supplies.append(SupplyRequest("policy_id", "number of the policy taught"))
        }
        return scene
    }

    /// The clock; a company's own limit is never made up.
    private func deadline(_ wording: LessonWording, _ duty: ComplianceTopic) -> SceneContent {
        var scene = wording.scene(
            .timeline,
            "The clock",
            duty.deadline,
            [duty.clock],
            required: true
        )
        guard let limit = brief["policy_deadline"] else {
            scene.supplies.append(SupplyRequest("policy_deadline", "your own reporting limit"))
            return scene
        }
        let source: [SourceID] = [.brief("policy_deadline")]
        scene.lines.append(
            Wordings("Our policy gives you \(limit) to report.", source, required: true)
        )
        scene.items.append(.init("Company policy", Wordings(limit, source)))
        return scene
    }

    private func contact(_ duty: ComplianceTopic) -> SceneContent {
        let source: [SourceID] = [.compliance(duty.steps.last?.source ?? "C1")]
        guard let contact = brief["contact"] else {
            return SceneContent(
                .contactCard,
                Wordings("Whom to tell", [.house]),
                lines: [Wordings("Tell \(duty.owner).", source, required: true)],
                items: [.init("", Wordings(duty.owner, source))],
                supplies: [SupplyRequest("contact", "whom to tell: name, e-mail, telephone")]
            )
        }
        return SceneContent(
            .contactCard,
            Wordings("Whom to tell", [.house]),
            lines: [
                Wordings(
                    "Tell \(duty.owner) at once: \(contact).",
                    source + [.brief("contact")],
                    required: true
                )
            ],
            items: [.init(duty.owner, Wordings(contact, [.brief("contact")]))]
        )
    }

    /// Policy, version and owner.
    var lessonEnd: SceneContent {
        let company = brief["company"] ?? material.name
        let source: SourceID = .brief(brief["company"] == nil ? "brand_name" : "company")
        let owner = material.duty.map { ", \($0.owner)" } ?? ""
        var scene = SceneContent(
            .endCard,
            Wordings(company, [source]),
            lines: [Wordings("\(company)\(owner).", [source], required: true)]
        )
        for (key, label) in [
            ("policy_id", "Policy"), ("policy_version", "Version"),
            ("effective_date", "In force since"),
        ] {
            if let text = brief[key] {
                scene.items.append(.init(label, Wordings(text, [.brief(key)])))
            } else if key == "policy_id" {
                scene.supplies.append(SupplyRequest(key, "number of the policy taught"))
            }
        }
        scene.items += briefItems.filter { $0.label != "Company" }
        return scene
    }
}

/// Turns a duty's lines into scenes.
private struct LessonWording {
    let duty: ComplianceTopic

    var scenario: SceneContent {
        let source: [SourceID] = [.compliance(duty.scenario.first?.source ?? "C9")]
        return SceneContent(
            .dialogueCard,
            Wordings(duty.name, source),
            lines: duty.scenario.map { line($0, required: true) },
            items: [.init("quote", Wordings(duty.quote, source))]
        )
    }

    func scene(
        _ picture: Picture,
        _ heading: String,
        _ lines: [ComplianceTopic.Line],
        _ items: [ComplianceTopic.Item],
        required: Bool = false
    ) -> SceneContent {
        SceneContent(
            picture,
            Wordings(heading, [.house]),
            lines: lines.map { line($0, required: required) },
            items: items.map { .init($0.label, Wordings($0.text, [.compliance($0.source)])) }
        )
    }

    private func line(_ line: ComplianceTopic.Line, required: Bool) -> Wordings {
        Wordings(line.text, [.compliance(line.source)], required: required && !line.isExtra)
    }
}
