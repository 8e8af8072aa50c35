package import CreatorCore

/// Plans the scenes of a film from its brief.
package struct ScenePlanner: Sendable {
    private let library: FactLibrary

    /// Creates a planner that knows the sheets of a library.
    package init(library: FactLibrary = .builtIn) {
        self.library = library
    }

    /// The plan of a film; the same brief always gives the same plan.
    package func plan(_ brief: Brief) -> ScenePlan {
        plan(FilmMaterial(brief, library: library))
    }

    /// The plan of a film whose brief has been read.
    package func plan(_ material: FilmMaterial) -> ScenePlan {
        let maker = SceneMaker(FilmContent(material))
        let scenes = maker.usualScenes
        let notes = BriefNotes(material).notes
        let plan = ScenePlan(
            videoType: material.brief.videoType,
            audience: material.audience,
            subject: material.subject,
            scenes: scenes,
            references: maker.references(of: scenes),
            notes: notes
        )
        return fitted(plan, maker).notingPlaceholders
    }

    /// The plan at the length the brief asks for, or as it is with a note on what is possible.
    private func fitted(_ plan: ScenePlan, _ maker: SceneMaker) -> ScenePlan {
        let type = plan.videoType
        guard let wanted = maker.brief["duration"].flatMap({ Double($0) }) else {
            let range = SceneCatalog.length(of: type).0
            guard !range.contains(plan.seconds) else { return plan }
            let usual = "\(Int(range.lowerBound)) to \(Int(range.upperBound)) s"
            let note = PlanNote(
                .warn,
                "DUR-TOTAL",
                "the plan takes \(plan.seconds.text(decimals: 0)) s where \(type.rawValue) films take \(usual); type regen make it \(plan.seconds > range.upperBound ? "shorter" : "longer")"
            )
            return plan.adding([note])
        }
        let fitting = PlanFitting(maker)
        switch fitting.fit(plan.scenes, to: wanted, within: 3) {
        case .success(let scenes):
            return plan.with(scenes: scenes)
        case .failure(let limit):
            let note = PlanNote(
                .warn,
                "DUR-TOTAL",
                "\(wanted.text(decimals: 0)) s cannot be reached: \(limit.description)"
            )
            return plan.with(scenes: limit.nearest).adding([note])
        }
    }
}

extension FilmMaterial {
    /// What the film is about, as heads show it.
    var subject: String {
        if brief.videoType == .complianceVideo {
            return [duty?.name.lowercased() ?? (brief["prompt"] ?? "").asName, name].joined(
                separator: " · "
            )
        }
        let about = topic.map { audience == .patient ? $0.plainName : $0.name } ?? wish
        let shown = sheet.map { medicine?.brand ?? $0.spokenName } ?? name
        return [shown, about].compactMap { $0 }.joined(separator: " · ")
    }
}

extension ScenePlan {
    /// This plan with further notes.
    func adding(_ notes: [PlanNote]) -> ScenePlan {
        ScenePlan(
            videoType: videoType,
            audience: audience,
            subject: subject,
            scenes: scenes,
            references: references,
            notes: self.notes + notes
        )
    }
}
