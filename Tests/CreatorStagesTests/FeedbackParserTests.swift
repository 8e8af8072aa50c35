import CreatorCore
import CreatorStages
import Testing

@Suite struct FeedbackParserTests {
    private func operations(_ text: String) -> [FeedbackOperation] {
        FeedbackParser.parse(text).compactMap { request in
            if case .operation(let operation) = request.meaning { operation } else { nil }
        }
    }

    @Test(arguments: FeedbackPhrases.all.indices)
    func `a reviewer's phrase gives its operations and no others`(index: Int) {
        let phrase = FeedbackPhrases.all[index]
        #expect(operations(phrase.text).map(\.name) == phrase.operations, "\(phrase.text)")
    }

    @Test func `a phrase outside the dozen is refused with a reason, not called unclear`() {
        for phrase in FeedbackPhrases.all where phrase.operations.isEmpty {
            for request in FeedbackParser.parse(phrase.text) {
                guard case .refused(let reason, _, let hint) = request.meaning else {
                    Issue.record("\(phrase.text) is \(request.meaning)")
                    continue
                }
                #expect(!reason.isEmpty && !hint.isEmpty)
            }
        }
    }

    @Test(arguments: [
        ("make it 60 seconds", 60), ("keep it under 45s", 45), ("make it a minute long", 60),
        ("can you please make it ninety seconds?", 90), ("1:30", 90), ("make it 2 minutes", 120),
        ("make it one minute and thirty seconds", 90), ("cut it down to thirty seconds", 30),
        ("make it forty-five seconds long", 45), ("half a minute", 30), ("60 sec max", 60),
        ("make it 1.5 minutes", 90),
    ])
    func `a length is read in seconds`(text: String, seconds: Double) {
        #expect(operations(text) == [.setDuration(seconds: seconds)])
    }

    @Test func `scenes are named by number, word, ordinal and place`() {
        #expect(operations("drop scene three please") == [.dropScene(.number(3))])
        #expect(operations("remove the third scene") == [.dropScene(.number(3))])
        #expect(operations("Could you cut scene no. 12") == [.dropScene(.number(12))])
        #expect(operations("delete the final scene") == [.dropScene(.last)])
        #expect(
            operations("drop scenes 2 and 4") == [.dropScene(.number(4)), .dropScene(.number(2))]
        )
        #expect(operations("swap scene two with scene four") == [.swapScenes(2, 4)])
        #expect(operations("put scene 5 ahead of scene 3") == [.moveScene(5, before: 3)])
        #expect(operations("move scene 2 after scene 6") == [.moveSceneAfter(2, after: 6)])
        #expect(operations("move scene 4 to the start") == [.moveScene(4, before: 1)])
    }

    @Test func `replacements keep the quoted words as typed`() {
        #expect(
            operations("replace 'pill' with 'tablet'") == [.replaceText(old: "pill", new: "tablet")]
        )
        #expect(
            operations("replace “Pill A” by “tablet”") == [
                .replaceText(old: "Pill A", new: "tablet")
            ]
        )
        #expect(
            operations("say 'tablet' instead of 'pill'") == [
                .replaceText(old: "pill", new: "tablet")
            ]
        )
        #expect(
            operations("replace pill with tablet") == [.replaceText(old: "pill", new: "tablet")]
        )
        #expect(
            operations("replace 'heart, slower and dark' with 'it''s'").first
                != .darkBackground
        )
        #expect(operations("replace scene 2 with scene 4") == [])
    }

    @Test func `several requests stand in one line`() {
        #expect(
            operations("make it shorter, less jargon; bigger text and no animations")
                == [.shorter, .simplify, .biggerText, .noAnimations]
        )
        #expect(
            operations("Please make it shorter. Then go back to version two") == [
                .shorter, .goBack(version: 2),
            ]
        )
        #expect(
            operations("swap scenes 2 and 4 and drop scene 5") == [
                .swapScenes(2, 4), .dropScene(.number(5)),
            ]
        )
        #expect(operations("make it darker and slower") == [.darkBackground, .slower])
    }

    @Test(arguments: [
        "don't make it shorter", "do not drop scene 3", "never go faster", "not slower",
        "make it 10 seconds longer", "make the title shorter", "slower on scene 3", "darker humour",
        "faster relief", "drop the price", "scene 3", "version 2", "longer lasting",
        "simpler dosing",
        "make it pop", "", "   ", "???", "and", ";;;",
    ])
    func `what is not wholly understood changes nothing`(text: String) {
        #expect(operations(text) == [])
    }

    @Test func `an unclear request names three that work`() {
        guard case .unclear(let hint)? = FeedbackParser.parse("make it pop").first?.meaning else {
            Issue.record("understood")
            return
        }
        #expect(hint.split(separator: ",").count == 3)
        #expect(hint.contains("regen make it"))
    }

    @Test func `protections are named by their rules`() {
        func rule(_ text: String) -> String? {
            guard case .refused(_, let rule, _)? = FeedbackParser.parse(text).first?.meaning else {
                return nil
            }
            return rule
        }
        #expect(rule("remove the side effects") == "BAL-MISSING")
        #expect(rule("hide the boxed warning") == "BAL-MISSING")
        #expect(rule("say it works better than metformin") == "CLM-CMP")
        #expect(rule("read the warnings faster") == "ISI-PACE")
        #expect(rule("use a bar chart") == "DAT-INVENT")
    }
}
