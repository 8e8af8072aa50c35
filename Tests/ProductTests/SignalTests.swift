import CreatorTestSupport
import Glibc
import Testing

/// Being interrupted and ended from outside, in the middle of the longest stage.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct SignalTests {
    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `a signal while the film is made leaves no half film and no encoder`(
        signal: CInt
    ) async throws {
        let place = try Workplace()
        try place.installStallingEncoder()
        let run = try place.start(with: ["PATH": "\(place.bin):\(Workplace.searchPath)"])
        run.type(FilmRequest.quick.script)
        let encoder = try await run.wait(toFind: "its encoder") {
            place.stalledEncoder(of: run.process)
        }
        #expect(place.halfMade == ["out/vid_0001/final.mp4.\(run.process).partial"])
        run.signal(signal)
        #expect(try await run.end() == 128 + signal)
        try await run.wait(toFind: "the encoder to be gone") {
            SystemProcess(encoder.number)?.isAlive == true ? nil : true
        }
        #expect(place.files.contains("out/vid_0001/tts_v1/captions.srt"))
        #expect(!place.files.contains { $0.contains("final") })
        #expect(signal != SIGINT || run.notices.contains("[render v1] error: cancelled"))
        #expect(!run.output.contains("[done]"))
    }

    @Test func `a person cancels the render with Ctrl-C and then completes the same session`()
        async throws
    {
        let place = try Workplace()
        try place.installStallingEncoder()
        let screen = try place.startOnTerminal(
            with: ["PATH": "\(place.bin):\(Workplace.searchPath)"]
        )
        try await screen.wait(for: "creator>")
        screen.type("\(FilmRequest.quick.start)\r")
        for stage in ["scenes", "script", "visuals", "animations", "tts"] {
            try await screen.wait(for: "social_media:\(stage) v1>", within: .seconds(300))
            screen.type("accept\r")
        }
        try await screen.wait(
            until: place.stalledEncoder(of: screen.process) != nil,
            within: .seconds(300)
        )
        let encoder = try #require(place.stalledEncoder(of: screen.process))
        screen.type("\u{3}")
        try await screen.wait(for: "cancelled")
        try await screen.wait(for: "social_media:render v1 failed>")
        #expect(SystemProcess(encoder.number)?.isAlive != true)
        #expect(!place.files.contains { $0.contains("final") })
        screen.type("accept\r")
        try await screen.wait(for: "nothing to accept")
        screen.type("regen\r")
        try await screen.wait(for: "social_media:render v2>", within: .seconds(300))
        screen.type("accept\r")
        try await screen.wait(for: "[done]")
        try await screen.wait(for: "social_media:done>")
        screen.type("\u{4}")
        #expect(try await screen.waitForEnd() == 0)
        let film = try await MadeFilm("\(place.path)/out/vid_0001/final_v2.mp4")
        #expect(film.size == FilmRequest.quick.size)
        #expect(place.halfMade == [])
    }
}
