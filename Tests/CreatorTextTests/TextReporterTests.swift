import CreatorCore
import CreatorTestSupport
import CreatorText
import Testing

@Suite struct TextReporterTests {
    @Test(arguments: ScreenExample.all)
    func `writes every event exactly so`(_ example: ScreenExample) {
        let lines = TextReporter().lines(for: example.event).map { line in
            (line.channel == .errors ? "!" : "|") + line.text
        }
        #expect(lines.joined(separator: "\n") == ExpectedScreens.all[example.name])
    }

    @Test func `lists the five gravest notes, and all when asked to show`() {
        let notes = (1...7).map { PlanNote($0 == 7 ? .block : .warn, "RULE-\($0)", "matter \($0)") }
        let plan = ScenePlan(
            videoType: .doctorAd,
            audience: .hcp,
            subject: "x",
            scenes: ScenePlan.sample.scenes,
            references: [],
            notes: notes
        )
        let version = Version(StageRun(.scenes), StageResult(.scenes(plan)))
        let production = Production.sample(at: .scenes)
        let short = text(.completed(version, production))
        #expect(short.contains("lint 1 block 0 error 6 warn\n  block  RULE-7"))
        #expect(short.contains("2 more: type show"))
        #expect(!short.contains("RULE-6"))
        #expect(text(.shown(version, production)).contains("RULE-6"))
    }

    @Test func `says so when the words asked for nothing`() {
        let run = StageRun(.animations, version: 2, feedback: "hm", base: 1)
        let version = Version(
            run,
            StageResult(.animations(.sample)),
            base: .sample(.animations)
        )
        let screen = text(.completed(version, Production.sample(at: .animations).adding(version)))
        #expect(screen.contains("the same as v1"))
        #expect(screen.contains("nothing      no request was found in these words"))
    }

    @Test func `warns of text that is pale or gone too soon`() {
        let box = TextBox(text: "one two three", frame: [], capHeight: 30, contrast: 3)
        let scene = StoryboardScene(
            key: "a",
            role: .fact,
            picture: .titleCard,
            altText: "",
            textBoxes: [box],
            entities: [],
            holdSeconds: 1
        )
        let board = Storyboard(
            design: VisualDesign(aspect: .square),
            scenes: [scene],
            contactSheet: "c.png",
            files: [],
            notes: []
        )
        let version = Version(StageRun(.visuals), StageResult(.visuals(board)))
        let screen = text(.completed(version, .sample(at: .visuals)))
        #expect(screen.contains("contrast: under 4.5:1 in scene 1; type regen more contrast"))
        #expect(screen.contains("reading time: too short in scene 1"))
    }

    @Test func `draws the waveform in ASCII where a terminal knows no more`() {
        let event = Event.completed(.sample(.tts), .sample(at: .tts))
        let lines = TextReporter(glyphs: .ascii).lines(for: event).map(\.text)
        #expect(lines.contains { $0.hasSuffix("  .=..*:.#-..=..*:.#-..=..") })
        #expect(lines.allSatisfy { $0.allSatisfy(\.isASCII) })
    }

    @Test func `gives a whole corrected line as something to try`() {
        let refusal = Refusal(
            .usageField,
            "'b' is not key=value",
            suggestions: ["start moa a=\"a b\""]
        )
        #expect(
            text(.rejected(refusal)) == "error: 'b' is not key=value\n  try: start moa a=\"a b\""
        )
    }

    @Test func `paints only in colour, and never changes the words`() {
        for example in ScreenExample.all {
            for line in TextReporter().lines(for: example.event) {
                #expect(line.painted(inColor: false) == line.text)
                let bare = line.painted(inColor: true).replacing(/\u{1B}\[[0-9;]*m/, with: "")
                #expect(bare == line.text)
            }
        }
        #expect(TextStyle.failure.painted("no", inColor: true) == "\u{1B}[31mno\u{1B}[0m")
    }

    private func text(_ event: Event) -> String {
        TextReporter().lines(for: event).map(\.text).joined(separator: "\n")
    }
}
