package import CreatorCore

extension Artifact {
    /// The smallest artifact a stage can produce; the mark tells one from another.
    package static func smallest(for stage: Stage, mark: String = "") -> Artifact {
        switch stage {
        case .scenes:
            .scenes(
                ScenePlan(
                    videoType: .mechanismOfAction,
                    audience: .hcp,
                    subject: "aspirin\(mark)",
                    scenes: [
                        PlannedScene(
                            key: "title",
                            role: .title,
                            seconds: 5,
                            wordBudget: 8,
                            picture: .titleCard,
                            keyPoint: "aspirin\(mark)",
                            sources: [.house]
                        )
                    ],
                    references: [],
                    notes: []
                )
            )
        case .script:
            .script(
                Script(
                    narrations: [],
                    references: [],
                    wording: Wording(.technical),
                    wordsPerMinute: mark.isEmpty ? 135 : 120
                )
            )
        case .visuals:
            .visuals(
                Storyboard(
                    design: VisualDesign(aspect: .wide),
                    scenes: [],
                    contactSheet: "vid_0001/contact\(mark).png",
                    files: [],
                    notes: []
                )
            )
        case .animations:
            .animations(MotionPlan(isMoving: mark.isEmpty, scenes: [], files: []))
        case .tts:
            .tts(
                VoiceTrack(
                    direction: VoiceDirection(wordsPerMinute: 135, safetyWordsPerMinute: 135),
                    voice: "test\(mark)",
                    scenes: [],
                    loudness: -16,
                    truePeak: -2,
                    captions: [],
                    lexiconTerms: [],
                    unknownTerms: []
                )
            )
        case .render: .render(.smallest)
        }
    }
}

extension Master {
    /// A film that passed no check and has no sound.
    package static let smallest = Master(
        path: "vid_0001/final.mp4",
        width: 640,
        height: 360,
        framesPerSecond: 30,
        seconds: 5,
        bytes: 1000,
        loudness: -16,
        truePeak: -2,
        draft: .noApprovalCode,
        files: [],
        checks: []
    )
}

extension Brief {
    /// A brief that satisfies every rule, for tests that are not about briefs.
    package static func aspirin(_ further: [(String, String)] = []) -> Brief {
        let fields = [("drug_name", "Aspirin"), ("condition", "CVD")] + further
        do {
            return try Brief(
                .mechanismOfAction,
                fields.map { Brief.Entry($0.0, .text($0.1)) }
            )
        } catch {
            preconditionFailure("the sample brief is refused: \(error)")
        }
    }
}

extension VideoID {
    /// An identifier for tests.
    package static let first = VideoID(number: 1)
}
