import CreatorCore
import CreatorTestSupport
import LineEditing
import Synchronization
import Testing

@testable import CreatorShell

struct FaceTests {
    private let run = StageRun(.render, version: 2)

    @Test func `progress says what, how far and how long`() {
        let start = ContinuousClock.now
        let text = ProgressText(run: run, start: start)
        let early = StageProgress("frame", 10, of: 400)
        #expect(text.text(for: early, at: start) == "render v2  frame 10/400  2 %")
        let later = StageProgress("frame", 100, of: 400)
        #expect(
            text.text(for: later, at: start + .seconds(10))
                == "render v2  frame 100/400  25 %, about 30 s left"
        )
        #expect(
            text.text(for: later, at: start + .seconds(60))
                == "render v2  frame 100/400  25 %, about 3 min left"
        )
        let first = StageProgress("frame", 1, of: 400)
        #expect(text.text(for: first, at: start + .seconds(9)) == "render v2  frame 1/400  0 %")
        let none = StageProgress("frame", 0, of: 0)
        #expect(text.text(for: none, at: start + .seconds(5)) == "render v2  frame 0/0  0 %")
    }

    @Test func `the status line goes away before anything else is written`() {
        let written = Mutex<[String]>([])
        let console = Console(columns: { 80 }) { _, text in
            written.withLock { $0.append(text) }
            return .written
        }
        console.status("render 1 %", at: .now)
        console.show([Paragraph(.result, "done")])
        console.show([Paragraph(.result, "more")])
        #expect(
            written.withLock(\.self) == ["\r\u{1B}[Krender 1 %", "\r\u{1B}[K", "done\n", "more\n"]
        )
    }

    @Test func `a console that cannot write over has no status line`() {
        let written = Mutex<[String]>([])
        let console = Console { _, text in
            written.withLock { $0.append(text) }
            return .written
        }
        console.status("render 1 %", at: .now)
        #expect(written.withLock(\.self) == [])
    }

    @Test(arguments: [(WriteOutcome.closed, CInt(141)), (.refused("no space left"), 1)])
    func `a shell whose results do not arrive ends`(outcome: WriteOutcome, code: CInt) async {
        let notices = Mutex("")
        let console = Console { kind, text in
            if kind != .result { notices.withLock { $0 += text } }
            return kind == .result ? outcome : .written
        }
        let shell = Shell(
            driver: SessionDriver(runner: ScriptedRunner()),
            face: TextFace(),
            console: console,
            terminal: Terminal(input: -1, output: -1),
            tools: ShellTools()
        )
        let reader = ScriptReader(commands: ["echo one", "accept"])
        #expect(await shell.run([.script(reader)]) == code)
        #expect(notices.withLock(\.self).contains("no space left") == (code == 1))
        #expect(!notices.withLock(\.self).contains("no session"))
    }

    @Test func `prompts are bold, red after a failure and green at the end`() {
        let brief = Brief.aspirin()
        let place = Production(id: .first, brief: brief).progress(at: .render)
        #expect(PromptStyle.text(for: .idle, color: .none) == "creator> ")
        #expect(
            PromptStyle.text(for: .failed(.first, brief, run, place), color: .basic)
                == "\u{1B}[1;31mcreator moa:render v2 failed>\u{1B}[0m "
        )
        #expect(
            PromptStyle.text(for: .done(.first, brief), color: .basic)
                == "\u{1B}[1;32mcreator moa:done>\u{1B}[0m "
        )
    }

    @Test(arguments: [
        ("acc", [], ""), ("sta", ["start", "status"], " "), ("start mo", ["moa"], " "),
        ("start moa drug", ["drug_name=", "drug_class="], " "),
        ("start moa drug_name=x cond", ["condition="], ""),
        ("start moa quality=m", ["medium"], " "),
    ])
    func `Tab offers what is legal now and goes on after an equals sign`(
        line: String,
        candidates: [String],
        suffix: String
    ) {
        let completion = LineCompleter().completion(of: line, at: line.endIndex)
        #expect(completion.candidates == candidates)
        if !candidates.isEmpty { #expect(completion.suffix == suffix) }
    }

    @Test func `JSON is one object a line, and all of it on standard output`() async throws {
        let desk = ShellDesk(face: JSONFace())
        let start = "start moa drug_name=Aspirin condition=CVD"
        #expect(await desk.script("echo hi", start, "types", "accept", "stop", "accept") == 1)
        #expect(desk.notices == "")
        let messages = try desk.results.split(separator: "\n").map { line in
            try JSON(parsing: String(line))
        }
        #expect(
            messages.map { $0["status"]?.text } == [
                "echo", "session_started", "stage_running", "completed", "types", "stage_running",
                "completed", "stopped", "error",
            ]
        )
    }
}
