import CreatorCore
import CreatorTestSupport
import LineEditing
import Testing

@testable import CreatorShell

/// A shell on a real terminal.
@Suite(.serialized, .oneEditor)
struct EditorTests {
    @Test func `a person completes a video on a terminal`() async throws {
        let screen = try PseudoTerminal()
        let (shell, editor) = try Self.shell(on: screen, runner: HesitantRunner())
        async let code = shell.run([.editor(editor)])
        try await screen.wait(for: "creator> ")
        screen.type("start moa drug_n\tAspirin cond\tCVD\r")
        // Without this a wait in vain would leave the stage running, and the test with it.
        defer { shell.interrupt() }
        try await screen.wait(for: "scenes v1 ...")
        #expect(!screen.isEchoing)
        // Nobody has seen what this would decide on.
        screen.type("stop\r")
        shell.interrupt()
        try await screen.wait(for: "thrown away")
        try await screen.wait(for: "creator moa:scenes v1 failed> ")
        screen.type("regen\r")
        try await screen.wait(for: "creator moa:scenes v2> ")
        for stage in ["script", "visuals", "animations", "tts", "render"] {
            screen.type("accept\r")
            try await screen.wait(for: "creator moa:\(stage) v1> ")
        }
        screen.type("accept\r")
        try await screen.wait(for: "creator moa:done> ")
        screen.type("hist\r")
        try await screen.wait(for: "start moa drug_name=Aspirin condition=CVD")
        try await screen.wait(for: "creator moa:done> ")
        screen.type("\u{4}")
        #expect(await code == 0)
    }

    @Test func `pictures are shown where the terminal can`() async throws {
        let screen = try PseudoTerminal()
        var settings = ShellSettings()
        settings.pictures = .halfBlocks
        let (shell, editor) = try Self.shell(
            on: screen,
            runner: ScriptedRunner(),
            settings: settings
        )
        async let code = shell.run([.editor(editor)])
        try await screen.wait(for: "creator> ")
        screen.type("start moa drug_name=Aspirin condition=CVD\r")
        try await screen.wait(for: "creator moa:scenes v1> ")
        screen.type("accept\r")
        try await screen.wait(for: "creator moa:script v1> ")
        screen.type("accept\r")
        try await screen.wait(for: "\u{1B}[38;2;255;0;0;49m▀")
        try await screen.wait(for: "creator moa:visuals v1> ")
        screen.type("stop\r")
        try await screen.wait(for: "creator> ")
        screen.type("\u{4}")
        #expect(await code == 0)
    }

    private static func shell(
        on screen: PseudoTerminal,
        runner: any StageRunner,
        settings: ShellSettings = ShellSettings()
    ) throws -> (Shell, EditLine) {
        let end = screen.programEnd
        let terminal = Terminal(input: end, output: end)
        let completer = LineCompleter()
        let editor = try #require(
            EditLine(program: "creator-test", terminal: terminal) { line, cursor in
                completer.completion(of: line, at: cursor)
            }
        )
        let console = Console(columns: { terminal.size.columns }) { _, text in
            terminal.write(text)
        }
        var tools = ShellTools()
        tools.readPicture = { path in
            guard path == "./vid_0001/contact.png" else { return nil }
            let red = PixelPicture.Pixel(red: 255, green: 0, blue: 0)
            return PixelPicture(width: 1, height: 1, pixels: [red]).map { ($0, []) }
        }
        let shell = Shell(
            driver: SessionDriver(runner: runner),
            face: TextFace(),
            console: console,
            terminal: terminal,
            completer: completer,
            settings: settings,
            tools: tools
        )
        return (shell, editor)
    }
}
