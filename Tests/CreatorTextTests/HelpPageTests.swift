import CreatorCore
import CreatorTestSupport
import CreatorText
import Testing

@Suite struct HelpPageTests {
    private static let reviewing = SessionStatus.reviewing(
        .sample,
        .sample,
        StageRun(.tts),
        Production.sample(at: .tts).progress(at: .tts)
    )

    private func text(_ topic: String?, in status: SessionStatus = reviewing) throws -> String {
        try HelpPage(in: status).lines(on: topic).map(\.text).joined(separator: "\n")
    }

    @Test func `puts what is legal now first`() throws {
        let idle = try text(nil, in: .idle)
        #expect(idle.hasPrefix("now\n  start TYPE"))
        let halves = idle.split(separator: "at another moment")
        #expect(halves.count == 2)
        #expect(halves.last?.contains("\n  accept ") == true)
        #expect(halves.first?.contains("\n  accept ") == false)
        #expect(try text(nil).hasPrefix("now\n  accept"))
    }

    @Test func `teaches by example what can be said at this stage`() throws {
        let page = try text("feedback")
        #expect(page.hasPrefix("what can be said at tts"))
        #expect(page.contains("regen slower"))
        #expect(!page.contains("bigger text"))
        #expect(try text("feedback", in: .idle).contains("bigger text"))
    }

    @Test func `shows an example of every operation at a stage that can do it`() {
        let names = Set(FeedbackExample.all.map(\.operation.name))
        #expect(names.count == 17)
        for stage in Stage.allCases {
            #expect(!FeedbackExample.examples(for: stage).isEmpty)
        }
    }

    @Test func `explains commands, types, keys and stages`() throws {
        #expect(try text("regenerate").hasPrefix("regen [FEEDBACK]"))
        #expect(try text("start").contains("It does not apply now."))
        #expect(try text("moa").hasPrefix("start moa drug_name=... condition=..."))
        #expect(try text("quality").contains("one of low, medium, high"))
        #expect(try text("drug_name").contains("now: aspirin"))
        #expect(try text("render").hasPrefix("render: stage 6 of 6"))
    }

    @Test func `proposes a topic for an unknown one`() {
        let refusal = #expect(throws: Refusal.self) { try text("qualty") }
        #expect(refusal?.message == "no help on 'qualty'; did you mean quality?")
    }

    @Test func `lists the types with what they need`() {
        let lines = HelpPage(in: .idle).types(nil).map(\.text)
        #expect(lines.contains(" moa               drug_name, condition"))
    }

    @Test(arguments: [
        (SessionStatus.idle, "creator> "),
        (reviewing, "creator moa:tts v1> "),
        (
            .failed(
                .sample,
                .sample,
                StageRun(.script, version: 2),
                Production.sample(at: .script).progress(at: .script)
            ),
            "creator moa:script v2 failed> "
        ),
        (.done(.sample, .sample), "creator moa:done> "),
        (.stopped(.sample, .sample, .tts), "creator> "),
    ])
    func `prompts with where the session stands`(_ status: SessionStatus, _ prompt: String) {
        #expect(Prompt.text(for: status) == prompt)
    }
}
