import CreatorCore

extension FilmContent {
    /// The film in three lines, the last of them a risk.
    var summary: SceneContent? {
        let heading = Wordings("In short", [.house])
        let own = lines(for: "summary")
        if let sheet, !own.isEmpty {
            return SceneContent(.checklist, heading, lines: own, items: items(sheet.recapItems))
        }
        guard let mechanism = binding.lines.first, !safety.lines.isEmpty else {
            guard let topic else { return nil }
            return SceneContent(.checklist, heading, lines: [statement(topic.course)])
        }
        // Whom a medicine may harm is no line of a summary: it stands whole in the safety scene.
        let pointer = Wordings("Keep the safety information in mind.", [.house], required: true)
        let recap = [mechanism, pointer].map { SceneContent.Item("", $0) }
        return SceneContent(.checklist, heading, lines: [mechanism, pointer], items: recap)
    }

    /// What the viewer is asked to do.
    var callToAction: SceneContent {
        switch (brief.videoType, material.audience) {
        case (.socialMedia, .hcp):
            let line = Wordings("See the full prescribing information.", [.house])
            return SceneContent(
                .checklist,
                Wordings("See the full information", [.house]),
                lines: [line]
            )
        case (.socialMedia, _):
            let ask = sheet == nil ? "before you start" : "about what is right for you"
            let line = Wordings("Talk to a health professional \(ask).", [.house])
            return SceneContent(
                .checklist,
                Wordings("Talk to a professional", [.house]),
                lines: [line]
            )
        case (_, .hcp):
            let line = Wordings(
                "Read the full prescribing information before you prescribe.",
                [.house]
            )
            return SceneContent(
                .quoteCard,
                Wordings("Before you prescribe", [.house]),
                lines: [line]
            )
        case (_, _):
            let line = Wordings(
                "Ask your doctor what is right for you, and bring your questions.",
                [.house]
            )
            return SceneContent(.quoteCard, Wordings("Ask your doctor", [.house]), lines: [line])
        }
    }

    /// The reference list; the writer fills it when all scenes are written.
    var references: SceneContent {
        SceneContent(
            .referenceCard,
            Wordings("References", [.house]),
            lines: [Wordings("References are on screen.", [.house])]
        )
    }

    /// Where to read on, whom to tell, and the document's marks.
    var end: SceneContent {
        guard brief.videoType != .complianceVideo else { return lessonEnd }
        let name = material.name.capitalisedFirst
        var lines: [Wordings] = []
        if material.audience == .hcp {
            let label =
                material.needsPrescription
                ? "full prescribing information" : "full professional labeling"
            lines.append(Wordings("Please see the \(label).", [.house], required: true))
        } else if material.needsPrescription {
            lines.append(
                Wordings("See the full prescribing information.", [.house], required: true)
            )
        } else {
            lines.append(Wordings("Read the label before use.", [.house], required: true))
        }
        if material.audience != .hcp { lines += [reportingLine] }
        return SceneContent(
            .endCard,
            Wordings(name, [.brief(material.nameKey)]),
            lines: lines,
            items: endItems
        )
    }

    /// Where side effects are reported, by region.
    private var reportingLine: Wordings {
        let text =
            material.regions.contains(.us) && material.needsPrescription
            ? "You are encouraged to report negative side effects of prescription drugs to the FDA."
            : "Report side effects to your doctor or to the health authority."
        return Wordings(text, [.house], required: true)
    }

    private var endItems: [SceneContent.Item] {
        var items: [SceneContent.Item] = []
        if let sheet, Phrase(sheet.generic) != Phrase(material.name) {
            items.append(.init("Generic", Wordings(sheet.generic, [.fact("NAMES")])))
        }
        let information = material.needsPrescription || material.audience != .hcp
        items.append(
            .init(
                "",
                Wordings(
                    information
                        ? "See full prescribing information" : "See full professional labeling",
                    material.needsPrescription
                        ? "See full prescribing information" : "Read the label",
                    [.house]
                )
            )
        )
        if material.audience == .patient, material.needsPrescription, material.regions.contains(.us)
        {
            items.append(
                .init("MedWatch", Wordings("www.fda.gov/medwatch, 1-800-FDA-1088", [.house]))
            )
        }
        return items + briefItems
    }

    /// The identifying marks the brief gives for the end card.
    var briefItems: [SceneContent.Item] {
        let marks = [
            ("company", "Company"), ("pi_url", "Information"), ("toll_free", "Phone"),
            ("job_code", "Job code"), ("prep_date", "Prepared"), ("approval_code", "Approval"),
        ]
        return marks.compactMap { key, label in
            brief[key].map { .init(label, Wordings($0, [.brief(key)])) }
        }
    }
}
