import CreatorTestSupport
import Glibc
import Testing

/// Cases 6 and 12: Ctrl-C in the middle of a stage, and a stage that never ends, in every way.
///
/// The encoder here never ends by itself, so that nothing depends on who is faster.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct InterruptionTests {
    private static let toTheFilm =
        [
            "start social_media drug_name=VitaBoost indication=fatigue duration=10 quality=low"
                + " animations=off"
        ] + Array(repeating: "accept", count: 4)

    private let place: Workplace
    private var path: [String: String] { ["PATH": "\(place.bin):\(Workplace.searchPath)"] }

    init() throws {
        place = try Workplace()
        let encoder = "#!/bin/sh\nexec tail -f /dev/null\n"
        try place.write(Array(encoder.utf8), to: "\(place.bin)/ffmpeg", mode: 0o755)
    }

    @Test(arguments: [
        (RecordingWay.script, "pty", CInt(130)), (.typed, "direct", 0), (.terminal, "pipe", 0),
    ])
    func `Ctrl-C in a stage is recorded, and pressed again when it is replayed`(
        way: RecordingWay,
        front: String,
        code: CInt
    ) async throws {
        #expect(try await record(way) == code)
        let text = try place.text(of: "demo.transcript")
        #expect(text.contains("@ after: [render v1] running\n> accept\n^ C\n"))
        #expect(text.contains("= error cancelled\n"))
        let run = try await place.run(["replay", "--via", front, "demo.transcript"], with: path)
        #expect(run.code == 0, "\(run.output)")
    }

    @Test(arguments: ["pipe", "pty"])
    func `a child whose stage never ends is ended, and the next file is replayed`(front: String)
        async throws
    {
        var text = "@ transcript: 1\n"
        for line in Self.toTheFilm.dropLast() { text += "\n> \(line)\n|*\n" }
        text += "\n@ timeout: 1s\n> accept\n|*\n\n> echo never\n"
        try place.write(text, to: "a.transcript")
        try place.write("@ transcript: 1\n> echo one\n| one\n", to: "b.transcript")
        try place.makeFolder("private")
        let run = try await place.run(
            ["replay", "-j1", "--via", front, "a.transcript", "b.transcript"],
            with: path.merging(["TMPDIR": "\(place.path)/private"]) { $1 }
        )
        #expect(run.code == 3)
        #expect(run.output.contains("no end within 1s"))
        #expect(run.output.contains("ok    b.transcript"))
        #expect(place.names(in: "private") == [])
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `a replay that is ended by a signal leaves no folder and no encoder`(signal: CInt)
        async throws
    {
        let text = "@ transcript: 1\n" + Self.toTheFilm.map { "> \($0)\n|*\n" }.joined()
        try place.write(text, to: "a.transcript")
        try place.makeFolder("private")
        let run = try place.start(
            ["replay", "a.transcript"],
            with: path.merging(["TMPDIR": "\(place.path)/private"]) { $1 }
        )
        let encoder = try await run.wait(toFind: "its encoder") {
            SystemProcess.children(of: run.process).first { $0.name == "tail" }
        }
        run.signal(signal)
        #expect(try await run.end() == 128 + signal)
        try await run.wait(toFind: "the encoder to be gone") {
            SystemProcess(encoder.number)?.isAlive == true ? nil : true
        }
        #expect(unsafe rmdir("\(place.path)/private") == 0)
    }

    /// Records a session whose film is cancelled, and returns the exit code.
    private func record(_ way: RecordingWay) async throws -> CInt {
        let lines = Self.toTheFilm
        let arguments = ["--record", "demo.transcript"]
        let running = "[render v1] running"
        guard way == .terminal else {
            let run = try place.start(
                way == .typed ? ["--as-typed"] + arguments : arguments,
                with: path
            )
            run.type((lines + ["stop"]).map { $0 + "\n" }.joined())
            try await run.wait(for: running)
            run.signal(SIGINT)
            return try await run.end()
        }
        let screen = try place.startOnTerminal(arguments, with: path)
        for line in lines {
            try await screen.waitForPrompt()
            screen.type("\(line)\r")
        }
        try await screen.wait(for: running)
        screen.type("\u{3}")
        try await screen.waitForPrompt()
        screen.type("stop\r")
        return try await screen.leave()
    }
}
