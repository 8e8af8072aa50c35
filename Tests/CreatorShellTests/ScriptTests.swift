import CreatorCore
import CreatorShell
import CreatorTestSupport
import Testing

struct ScriptTests {
    private let start = "start moa drug_name=Aspirin condition=CVD"

    @Test func `six stages accepted leave a film and exit 0`() async {
        let desk = ShellDesk()
        let code = await desk.script(
            start,
            "accept",
            "accept",
            "accept",
            "accept",
            "accept",
            "accept"
        )
        #expect(code == 0)
        #expect(desk.results.contains("[done] vid_0001"))
        #expect(desk.notices == "")
    }

    @Test func `a script stops at its first failure and says where`() async {
        let desk = ShellDesk()
        #expect(await desk.script("echo one", "accept", "echo two") == 1)
        #expect(desk.results == "one\n")
        #expect(desk.notices.contains("error: no session is open"))
        #expect(desk.notices.contains("stopped at -c 2"))
    }

    @Test func `a script that is told to goes on, and still fails with its first failure`() async {
        var settings = ShellSettings()
        settings.keepsGoing = true
        let desk = ShellDesk(settings: settings)
        #expect(await desk.script("accept", "foo", "echo two") == 1)
        #expect(desk.results == "two\n")
    }

    @Test(arguments: ["-accept", "- accept", "-foo", "-start moa"])
    func `a line that may fail ends nothing`(line: String) async {
        let desk = ShellDesk()
        #expect(await desk.script(line, "echo two") == 0)
        #expect(desk.results == "two\n")
        #expect(desk.notices.contains("error:"))
    }

    @Test(arguments: [
        ("foo", 2), ("start moa", 2), ("start moa drug_name=x condition=a b", 2), ("show v1", 1),
        ("start moa drug_name=x condition=@/no/such/file", 1), ("stop", 1), ("{", 2),
        ("help nothing", 2), ("edit duration=60", 1),
    ])
    func `what is typed wrongly exits 2, what cannot be done now 1`(line: String, code: CInt) async
    {
        #expect(await ShellDesk().script(line) == code)
    }

    @Test(arguments: [
        (ErrorCode.providerRate, CInt(5)), (.tool, 1), (.render, 1), (.internal, 70),
    ])
    func `a failed stage exits by what failed`(error: ErrorCode, code: CInt) async {
        let runner = ScriptedRunner(failing: [.script: StageError(error, "broken; mend it")])
        let desk = ShellDesk(runner: runner)
        #expect(await desk.script(start, "accept", "echo never") == code)
        #expect(desk.notices.contains("broken; mend it"))
    }

    @Test(arguments: [[], ["accept"], ["accept", "quit"]])
    func `input that ends with a session open exits 4`(further: [String]) async {
        let lines = ([start] + further).joined(separator: "\n")
        #expect(await ShellDesk().script(lines) == 4)
    }

    @Test func `a failed stage can be made again`() async {
        let failure = StageError(.tool, "flite is missing", isRetryable: true)
        let desk = ShellDesk(runner: ScriptedRunner(failing: [.scenes: failure]))
        let code = await desk.script("-\(start)", "expect error code=tool", "regen", "stop")
        #expect(code == 0)
        #expect(desk.results.contains("[scenes v2]"))
    }

    @Test func `expect holds the last event against what was wanted`() async {
        let desk = ShellDesk()
        let code = await desk.script(
            start,
            "expect completed stage=scenes version=1",
            "-use v7",
            "expect error code=state",
            "expect error",
            "accept",
            "expect completed stage=script",
            "expect completed stage=render"
        )
        #expect(code == 1)
        #expect(desk.notices.contains("but there is completed stage=script"))
    }

    @Test func `expect before anything happened fails`() async {
        #expect(await ShellDesk().script("expect completed") == 1)
    }

    @Test func `blank lines, comments and the end accept nothing`() async {
        let desk = ShellDesk()
        #expect(
            await desk.script(start, "", "  ", "# accept", "expect completed stage=scenes") == 4
        )
        #expect(!desk.results.contains("[script"))
    }

    @Test func `prefixes are for people only`() async {
        #expect(await ShellDesk().script(start, "vers") == 2)
    }

    @Test func `lines are shown before their results when asked for`() async {
        var settings = ShellSettings()
        settings.echoes = true
        let desk = ShellDesk(settings: settings)
        #expect(await desk.script("# hello", "echo one") == 0)
        #expect(desk.results == "> # hello\n> echo one\none\n")
    }

    @Test func `Ctrl-C in a script cancels the stage and exits 130`() async {
        let desk = ShellDesk(runner: WaitingRunner())
        desk.when("running") { $0.interrupt() }
        #expect(await desk.script("-\(start)", "echo never") == 130)
        #expect(desk.notices.contains("cancelled"))
        #expect(!desk.results.contains("never"))
    }

    @Test func `defaults fill what start leaves out, and edit starts again`() async {
        let desk = ShellDesk()
        let code = await desk.script(
            "set quality=low company=\"Acme Pharma\"",
            "set",
            "\(start) quality=high",
            "stop",
            "edit condition=stroke",
            "status",
            "stop"
        )
        #expect(code == 0)
        #expect(desk.results.contains("set quality=low company=\"Acme Pharma\"\n"))
        #expect(desk.results.contains("condition=stroke quality=high company=\"Acme Pharma\""))
    }

    @Test func `a line of JSON is a command, too`() async {
        let desk = ShellDesk()
        #expect(await desk.script(start, "{\"action\":\"stop\"}") == 0)
        #expect(await desk.script("{\"action\":\"start\"}") == 2)
    }
}
