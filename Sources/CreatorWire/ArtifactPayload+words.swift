import CreatorCore

extension ArtifactPayload {
    /// The plan of scenes.
    static func members(_ plan: ScenePlan) -> [JSON.Member] {
        let scenes = plan.scenes.enumerated().map { place, planned in
            JSON.object(
                [
                    .init("scene_id", JSON(place + 1)),
                    .init("duration_sec", JSON(planned.seconds, decimals: 1)),
                    .init("concept", .string(planned.keyPoint)),
                    .init("key", .string(planned.key)),
                    .init("role", .string(planned.role.rawValue)),
                    .init("protected", .bool(planned.role.isProtected)),
                    .init("picture", .string(planned.picture.rawValue)),
                    .init("word_budget", JSON(planned.wordBudget)),
                    .init("sources", .sources(planned.sources)),
                    .init("supply", supplies(planned.supplies)),
                ]
            )
        }
        let content: JSON = [
            "video_type": .string(plan.videoType.rawValue),
            "scenes": .array(scenes),
            "audience": .string(plan.audience.rawValue),
            "subject": .string(plan.subject),
            "duration_sec": JSON(plan.seconds, decimals: 1),
            "references": references(plan.references),
            "notes": notes(plan.notes),
        ]
        return [.init("scenes_data", content), .init("scene_count", JSON(plan.scenes.count))]
    }

    /// The words, scene by scene.
    static func members(_ script: Script) -> [JSON.Member] {
        let scenes = script.narrations.enumerated().map { place, narration in
            JSON.object([
                .init("scene_id", JSON(place + 1)),
                .init("script", .string(narration.text)),
                .init("key", .string(narration.key)),
                .init("role", .string(narration.role.rawValue)),
                .init("protected", .bool(narration.role.isProtected)),
                .init("words", JSON(narration.words)),
                .init("duration_sec", JSON(narration.seconds, decimals: 2)),
                .init("sentences", .array(narration.sentences.map { sentence($0) })),
                .init("headline", sentence(narration.headline)),
                .init("callouts", .array(narration.callouts.map { callout($0) })),
                .init("supply", supplies(narration.supplies)),
            ])
        }
        return [
            .init("script", .array(scenes)),
            .init("script_count", JSON(script.narrations.count)),
            .init("words", JSON(script.words)),
            .init("duration_sec", JSON(script.seconds, decimals: 2)),
            .init("words_per_minute", JSON(script.wordsPerMinute)),
            .init("register", .string(script.wording.register.rawValue)),
            .init("replacements", replacements(script.wording.replacements)),
            .init("references", references(script.references)),
            .init("notes", notes(script.notes)),
        ]
    }

    /// The replacements in force.
    static func replacements(_ replacements: [Wording.Replacement]) -> JSON {
        .array(replacements.map { ["old": .string($0.old), "new": .string($0.new)] })
    }

    private static func sentence(_ sentence: Sentence) -> JSON {
        ["text": .string(sentence.text), "sources": .sources(sentence.sources)]
    }

    private static func callout(_ callout: Callout) -> JSON {
        [
            "label": .string(callout.label),
            "text": .string(callout.text),
            "sources": .sources(callout.sources),
        ]
    }

    private static func supplies(_ supplies: [SupplyRequest]) -> JSON {
        .array(supplies.map { ["field": .string($0.field), "need": .string($0.need)] })
    }

    private static func references(_ references: [Reference]) -> JSON {
        .array(
            references.map { reference in
                [
                    "source": .string(reference.source.label),
                    "title": .string(reference.title),
                    "locator": .string(reference.locator),
                    "standing": .string(reference.standing),
                ]
            }
        )
    }

    private static func notes(_ notes: [PlanNote]) -> JSON {
        .array(
            notes.map { note in
                [
                    "severity": .string(note.severity.rawValue),
                    "rule": .string(note.rule),
                    "message": .string(note.message),
                ]
            }
        )
    }
}
