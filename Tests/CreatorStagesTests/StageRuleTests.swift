import CreatorCore
import CreatorStages
import Testing

@Suite struct StageRuleTests {
    private func triage(_ stage: Stage, _ text: String, animations: String = "on") throws
        -> FeedbackTriage
    {
        let fields = [("drug_name", "Aspirin"), ("condition", "CVD"), ("animations", animations)]
        let production = Production(
            id: VideoID(number: 1),
            brief: try Films.brief(.mechanismOfAction, fields)
        )
        return FeedbackTriage(StageRun(stage, version: 2, feedback: text, base: 1), in: production)
    }

    @Test func `rates go twelve per cent and stop at their limits`() {
        #expect(VoiceFeedback.slower(145) == 128)
        #expect(VoiceFeedback.slower(115) == 110)
        #expect(VoiceFeedback.slower(110) == nil)
        #expect(VoiceFeedback.faster(135) == 151)
        #expect(VoiceFeedback.faster(155) == 165)
        #expect(VoiceFeedback.faster(165) == nil)
    }

    @Test func `safety is never spoken faster than the rest`() {
        var direction = VoiceDirection(wordsPerMinute: 155, safetyWordsPerMinute: 150)
        for word in [
            FeedbackOperation.faster, .faster, .slower, .shorter, .slower, .slower, .slower,
            .slower,
        ] {
            var report = FeedbackReport()
            direction = VoiceFeedback.apply([.init("x", word)], to: direction, &report)
            #expect(direction.safetyWordsPerMinute <= direction.wordsPerMinute)
            #expect(VoiceFeedback.rates.contains(direction.wordsPerMinute))
            #expect(report.applied.count + report.notApplied.count == 1)
        }
    }

    @Test func `the look changes by rule and stops at its limits`() {
        var report = FeedbackReport()
        let requests: [FeedbackTriage.Request] = [
            .init("bigger text", .biggerText), .init("dark", .darkBackground),
            .init("vertical", .aspect(.vertical)), .init("r", .replaceText(old: "a", new: "b")),
        ]
        let first = DesignFeedback.apply(requests, to: VisualDesign(aspect: .wide), &report)
        #expect(first.design.fontScale == 1.2)
        #expect(first.design.palette == .dark)
        #expect(first.design.aspect == .vertical)
        #expect(first.replacements == [Wording.Replacement("a", "b")])
        #expect(report.applied.count == 4)
        var again = FeedbackReport()
        var design = first.design
        for _ in 0..<4 {
            design = DesignFeedback.apply([.init("b", .biggerText)], to: design, &again).design
        }
        #expect(design.fontScale == 1.6)
        #expect(again.applied.count == 2 && again.notApplied.count == 2)
        var same = FeedbackReport()
        let contrast: [FeedbackTriage.Request] = [
            .init("c", .moreContrast), .init("c", .moreContrast),
        ]
        #expect(DesignFeedback.apply(contrast, to: design, &same).design.palette == .highContrast)
        #expect(same.applied.count == 1 && same.notApplied.count == 1)
    }

    @Test func `motion goes off once`() {
        var report = FeedbackReport()
        #expect(
            !MotionFeedback.apply(
                [.init("n", .noAnimations), .init("n", .noAnimations)],
                toMoving: true,
                &report
            )
        )
        #expect(report.applied.count == 1 && report.notApplied.count == 1)
    }

    @Test func `every request finds its stage, waits for it, or is too late`() throws {
        #expect(try triage(.visuals, "bigger text").requests.map(\.operation) == [.biggerText])
        #expect(try triage(.visuals, "slower").report.deferred.map(\.stage) == [.tts])
        #expect(
            try triage(.tts, "drop scene 3").report.notApplied.first?.reason
                == "this belongs to scenes, which was accepted"
        )
        #expect(
            try triage(.tts, "less jargon").report.notApplied.first?.reason.contains("script")
                == true
        )
        #expect(try triage(.animations, "vertical").report.deferred.map(\.stage) == [.render])
        #expect(try triage(.render, "go back to version 1").requests.count == 1)
        let off = try triage(.visuals, "no animations", animations: "off")
        #expect(off.report.deferred.isEmpty)
        #expect(off.report.notApplied.first?.reason == "this film has no animations stage")
    }

    @Test func `no stage is asked for what it cannot do`() throws {
        for phrase in FeedbackPhrases.all {
            for stage in Stage.allCases {
                for request in try triage(stage, phrase.text).requests {
                    #expect(request.operation.stages.contains(stage))
                }
            }
        }
    }
}
