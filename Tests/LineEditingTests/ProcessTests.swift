import CreatorTestSupport
import Glibc
import Testing

/// Signals and modes, which only a process of its own can show.
struct ProcessTests {
    @Test func `Ctrl-C at the prompt drops the line and nothing else`() async throws {
        let screen = try await probe()
        screen.type("half\u{3}")
        try await screen.wait(for: "interrupted")
        try await screen.wait(for: "> ")
        screen.type("whole\r")
        try await screen.wait(for: "terminal got [whole]")
        screen.type("\u{4}")
        #expect(try await screen.waitForEnd() == 0)
    }

    @Test func `Ctrl-C cancels a running stage, and lines typed meanwhile are kept unseen`()
        async throws
    {
        let screen = try await probe()
        screen.type("stage\r")
        try await screen.wait(for: "running")
        #expect(!screen.isEchoing)
        screen.type("\u{3}")
        let seen = try await screen.wait(for: "cancelled")
        #expect(!seen.contains("^C"))
        try await screen.wait(for: "> ")
        screen.type("stage\r")
        try await screen.wait(for: "running")
        screen.type("typed ahead\n")
        // The keyboard's Ctrl-C throws typed lines away; the signal alone does not.
        screen.signal(SIGINT)
        let meanwhile = try await screen.wait(for: "cancelled")
        #expect(!meanwhile.contains("typed ahead"))
        try await screen.wait(for: "terminal got [typed ahead]")
    }

    @Test(arguments: [(SIGTERM, CInt(143)), (SIGHUP, CInt(129))])
    func `being ended cleans up and puts the terminal back`(signal: CInt, code: CInt) async throws {
        let screen = try await probe()
        try await screen.wait(until: !screen.isCooked)
        screen.signal(signal)
        try await screen.wait(for: "cleaned")
        #expect(try await screen.waitForEnd() == code)
        #expect(screen.isCooked)
        #expect(screen.unread.contains("\u{1B}[?2004l"))
    }

    @Test func `being ended works while a stage runs, too`() async throws {
        let screen = try await probe()
        screen.type("stage\r")
        try await screen.wait(for: "running")
        screen.signal(SIGTERM)
        #expect(try await screen.waitForEnd() == 143)
        #expect(screen.isCooked)
    }

    @Test func `Ctrl-Z gives the terminal to the shell and comes back to the same line`()
        async throws
    {
        let program = BuiltProgram.path(of: "terminal-probe")
        let screen = try PseudoTerminal(
            program: "/bin/bash",
            arguments: ["--norc", "--noediting", "-i"],
            environment: environment.merging(["PS1": "shell$ "]) { $1 }
        )
        try await screen.wait(for: "shell$ ")
        screen.type("\(program)\r")
        try await screen.wait(for: "\u{1B}[?2004h> ")
        screen.type("half")
        try await screen.wait(for: "half")
        screen.type("\u{1A}")
        try await screen.wait(for: "Stopped")
        try await screen.wait(for: "shell$ ")
        #expect(screen.isCooked)
        screen.type("fg\r")
        try await screen.wait(for: "> half")
        screen.type("way\r")
        try await screen.wait(for: "terminal got [halfway]")
    }

    @Test func `a C locale and a narrow window lose no letter`() async throws {
        let screen = try await probe(["LC_ALL": "C"], columns: 20)
        screen.type("größer é日本🎬 and much longer than the window\r")
        try await screen.wait(for: "terminal got [größer é日本🎬 and much longer than the window]")
    }

    @Test func `vi keys from ~-.editrc work, and pasting stays safe with them`() async throws {
        let settings = try TemporaryFile(contents: "creator:bind -v\n")
        let screen = try await probe(["EDITRC": settings.path])
        screen.type("types\u{1B}0is\u{1B}$a \u{1B}[200~a\nb\n\u{1B}[201~\r")
        try await screen.wait(for: "terminal got [stypes a b]")
        screen.type("x\u{1B}\u{1B}[200~accept\n\u{1B}[201~\r")
        try await screen.wait(for: "terminal got [acceptx]")
    }

    @Test func `a dumb terminal is read as it is`() async throws {
        let screen = try PseudoTerminal(
            program: BuiltProgram.path(of: "terminal-probe"),
            environment: ["TERM": "dumb"]
        )
        screen.type("types\n")
        try await screen.wait(for: "stdin:1 got [types]")
        screen.type("\u{3}")
        try await screen.wait(for: "interrupted")
        screen.type("\u{4}")
        #expect(try await screen.waitForEnd() == 0)
    }

    @Test func `closed standard streams are no end of the world`() async throws {
        let program = BuiltProgram.path(of: "terminal-probe")
        let screen = try PseudoTerminal(
            program: "/bin/sh",
            arguments: ["-c", "\(program) <&- >&- 2>&-; echo code $?"],
            environment: environment
        )
        try await screen.wait(for: "code 0")
    }

    private let environment = ["TERM": "xterm-256color", "HOME": "/nonexistent", "LANG": "C.UTF-8"]

    /// Starts the probe and waits for its prompt.
    private func probe(
        _ changes: [String: String] = [:],
        columns: Int = 80
    ) async throws -> PseudoTerminal {
        let screen = try PseudoTerminal(
            program: BuiltProgram.path(of: "terminal-probe"),
            environment: environment.merging(changes) { $1 },
            columns: columns
        )
        try await screen.wait(for: "> ")
        return screen
    }
}
