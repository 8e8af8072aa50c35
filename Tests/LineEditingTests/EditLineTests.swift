import CreatorTestSupport
import LineEditing
import Testing

/// An editor on a terminal inside the test.
@Suite(.serialized, .oneEditor)
struct EditLineTests {
    @Test(arguments: [
        ("types\r", "types"),
        ("é日本🎬\r", "é日本🎬"),
        ("typos\u{7F}\u{7F}es\r", "types"),
        ("ccept\u{1}a\r", "accept"),
        ("start moa\u{1B}bx\r", "start xmoa"),
        ("ac\u{1B}[D\u{1B}[Db\r", "bac"),
        ("\r", ""),
    ])
    func `keys edit the line`(keys: String, line: String) async throws {
        let desk = try EditorDesk()
        #expect(try await desk.line(typing: keys) == .line(text(line)))
    }

    @Test func `pasted lines wait for the Enter key as one line`() async throws {
        let desk = try EditorDesk()
        let pasted = "\u{1B}[200~make it\nshorter\naccept\n\u{1B}[201~"
        #expect(
            try await desk.line(typing: "regen \(pasted), please\r")
                == .line(text("regen make it shorter accept, please"))
        )
    }

    @Test func `a long paste arrives whole`() async throws {
        let desk = try EditorDesk()
        let long = (0..<800).map { "word\($0)" }.joined(separator: " ")
        #expect(
            try await desk.line(typing: "\u{1B}[200~\(long)\u{1B}[201~\r") == .line(text(long))
        )
    }

    @Test func `an interrupt drops the line and the next one starts empty`() async throws {
        let desk = try EditorDesk()
        let editor = desk.editor
        async let input = editor.next(prompt: "> ")
        try await desk.screen.wait(for: "> ")
        desk.screen.type("half")
        try await desk.screen.wait(for: "half")
        desk.editor.interrupt()
        #expect(await input == .interrupted)
        try await desk.screen.wait(for: "^C")
        #expect(try await desk.line(typing: "whole\r") == .line(text("whole")))
    }

    @Test func `Ctrl-D ends the input on an empty line only`() async throws {
        let desk = try EditorDesk()
        #expect(try await desk.line(typing: "a\u{4}b\r") == .line(text("ab")))
        #expect(try await desk.line(typing: "\u{4}") == .endOfInput)
        #expect(try await desk.line(typing: "c\r") == .line(text("c")))
    }

    @Test func `history gives lines back, also by searching, but none that begin with a blank`()
        async throws
    {
        let desk = try EditorDesk()
        _ = try await desk.line(typing: "start moa\r")
        _ = try await desk.line(typing: " secret\r")
        _ = try await desk.line(typing: "types\r")
        #expect(await desk.editor.history() == ["start moa", "types"])
        #expect(try await desk.line(typing: "\u{1B}[A\u{1B}[A\r") == .line(text("start moa")))
        #expect(try await desk.line(typing: "\u{12}typ\r") == .line(text("types")))
    }

    @Test func `the history file is private and read by the next editor`() async throws {
        let file = try TemporaryFile(contents: "")
        let first = try EditorDesk(historyFile: HistoryFile(path: file.path))
        _ = try await first.line(typing: "regen größer\r")
        _ = try await first.line(typing: " not kept\r")
        #expect(file.permissions == 0o600)
        #expect(!file.contents.contains("kept"))
        let second = try EditorDesk(historyFile: HistoryFile(path: file.path))
        #expect(await second.editor.history() == ["regen größer"])
    }

    @Test func `Tab completes an only candidate and what several have in common`() async throws {
        let desk = try EditorDesk(words: ["start", "status", "stop", "accept"])
        #expect(try await desk.line(typing: "ac\t\r") == .line(text("accept ")))
        #expect(try await desk.line(typing: "s\tar\t\r") == .line(text("start ")))
        #expect(try await desk.line(typing: "x\t\r") == .line(text("x")))
    }

    @Test func `Tab lists what is possible when nothing more can be said`() async throws {
        let desk = try EditorDesk(words: ["start", "status", "stop"])
        let editor = desk.editor
        async let input = editor.next(prompt: "> ")
        try await desk.screen.wait(for: "> ")
        desk.screen.type("st\t")
        try await desk.screen.wait(for: "start   status  stop")
        desk.screen.type("op\r")
        #expect(await input == .line(text("stop")))
    }

    @Test func `the terminal is cooked between lines and pastes are marked only within`()
        async throws
    {
        let desk = try EditorDesk()
        let editor = desk.editor
        async let input = editor.next(prompt: "> ")
        try await desk.screen.wait(for: "\u{1B}[?2004h")
        try await desk.screen.wait(for: "> ")
        #expect(!desk.screen.isCooked)
        desk.screen.type("a\r")
        _ = await input
        try await desk.screen.wait(for: "\u{1B}[?2004l")
        #expect(desk.screen.isCooked)
    }

    @Test func `a new window size draws the line again`() async throws {
        let desk = try EditorDesk()
        let editor = desk.editor
        async let input = editor.next(prompt: "> ")
        try await desk.screen.wait(for: "> ")
        desk.screen.type("half")
        try await desk.screen.wait(for: "half")
        desk.screen.resize(columns: 40, rows: 10)
        desk.editor.windowChanged()
        try await desk.screen.wait(for: "half")
        desk.editor.continued()
        try await desk.screen.wait(for: "half")
        desk.screen.type("way\r")
        #expect(await input == .line(text("halfway")))
    }

    @Test func `what happened to the window between two lines draws nothing twice`() async throws {
        let desk = try EditorDesk()
        _ = try await desk.line(typing: "a\r")
        desk.editor.continued()
        desk.editor.windowChanged()
        let editor = desk.editor
        async let input = editor.next(prompt: "> ")
        try await desk.screen.wait(for: "\u{1B}[?2004h")
        try await desk.screen.wait(until: !desk.screen.isCooked)
        desk.screen.type("b")
        let seen = try await desk.screen.wait(for: "b")
        #expect(seen.ranges(of: "> ").count == 1)
        desk.screen.type("\r")
        #expect(await input == .line(text("b")))
    }

    @Test func `a coloured prompt is shown as it is`() async throws {
        let desk = try EditorDesk()
        let editor = desk.editor
        async let input = editor.next(prompt: "\u{1B}[32mcreator>\u{1B}[0m ")
        try await desk.screen.wait(for: "\u{1B}[32mcreator>")
        try await desk.screen.wait(for: "\u{1B}[0m ")
        desk.screen.type("x\r")
        #expect(await input == .line(text("x")))
    }

    private func text(_ text: String) -> InputLine {
        InputLine(text: text, origin: .terminal)
    }
}
