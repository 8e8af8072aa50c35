import CreatorCore
import CreatorShell
import CreatorTestSupport
import Testing

struct TypingTests {
    private let start = "start moa drug_name=Aspirin condition=CVD"

    @Test func `mistakes are forgiven`() async {
        let desk = ShellDesk()
        #expect(await desk.type("foo", "accept", "echo still here") == 0)
        #expect(desk.results == "still here\n")
    }

    @Test func `the end of input is asked for twice while a session is open`() async {
        let desk = ShellDesk()
        #expect(await desk.type(start, "^D", "echo still here", "^D", "^D") == 4)
        #expect(desk.results.contains("still here"))
        let warning = "moa:scenes v1 is still open and would be lost"
        #expect(desk.notices.components(of: warning) == 2)
    }

    @Test func `quit is asked for twice while a session is open, and once otherwise`() async {
        let desk = ShellDesk()
        #expect(await desk.type(start, "quit", "stop", "quit", "echo never") == 0)
        #expect(desk.notices.components(of: "would be lost") == 1)
        #expect(!desk.results.contains("never"))
    }

    @Test func `harmless commands may be shortened, those that decide may not`() async {
        let desk = ShellDesk()
        #expect(await desk.type(start, "vers", "acc", "sto", "^D", "^D") == 4)
        #expect(desk.results.contains("in use"))
        #expect(desk.notices.contains("unknown command 'acc'"))
        #expect(desk.notices.contains("unknown command 'sto'"))
    }

    @Test func `Ctrl-C at the prompt drops the line`() async {
        let desk = ShellDesk()
        #expect(await desk.type("^C", "echo on") == 0)
        #expect(desk.results == "on\n")
    }

    @Test func `Ctrl-C cancels the stage and the same session completes`() async {
        let desk = ShellDesk(runner: HesitantRunner())
        desk.when("[scenes v1] running") { $0.interrupt() }
        let code = await desk.type(
            start,
            "expect error stage=scenes code=cancelled",
            "regen",
            "accept",
            "accept",
            "accept",
            "accept",
            "accept",
            "accept"
        )
        #expect(code == 0)
        #expect(desk.results.contains("[done] vid_0001"))
    }

    @Test func `Ctrl-C that comes before the stage does is not lost`() async {
        let desk = ShellDesk(runner: HesitantRunner())
        desk.when("[started]") { $0.interrupt() }
        #expect(await desk.type(start, "expect error code=cancelled", "stop") == 0)
        #expect(desk.notices.contains("cancelled; type regen"))
    }

    @Test func `Ctrl-C that comes when the stage is over changes nothing`() async {
        let desk = ShellDesk()
        desk.when("[scenes v1] 1/6") { $0.interrupt() }
        #expect(await desk.type(start, "status", "expect status", "accept", "stop") == 0)
        #expect(!desk.notices.contains("error"))
    }

    @Test func `prompts say where the session stands`() async throws {
        let desk = ShellDesk(
            runner: ScriptedRunner(failing: [.script: StageError(.tool, "broken")])
        )
        let lines = TypedLines([start, "accept", "regen", "stop"])
        _ = await desk.shell.run([.typed(lines)])
        #expect(
            await lines.prompts == [
                "creator> ", "creator moa:scenes v1> ", "creator moa:script v1 failed> ",
                "creator moa:script v2> ", "creator> ",
            ]
        )
    }

    @Test func `a quiet shell leaves hints out and errors in`() async {
        let desk = ShellDesk(isQuiet: true)
        #expect(await desk.script("accept") == 1)
        #expect(desk.notices.contains("error: no session is open"))
        #expect(!desk.notices.contains("stopped at"))
    }

    @Test func `help begins with what is legal now`() async throws {
        let desk = ShellDesk()
        _ = await desk.type(start, "help", "^D", "^D")
        let help = try #require(desk.results.firstRange(of: "now\n"))
        let accept = try #require(desk.results[help.upperBound...].firstRange(of: "accept"))
        let other = try #require(desk.results.firstRange(of: "at another moment"))
        #expect(accept.lowerBound < other.lowerBound)
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int {
        ranges(of: text).count
    }
}
