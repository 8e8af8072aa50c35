import CreatorCore
import CreatorTestSupport
import Testing

/// Texts nobody should have sent, and two people in one folder.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct BadInputTests {
    @Test func `a script that is not UTF-8 stops at the line, and goes on when told to`()
        async throws
    {
        let place = try Workplace()
        let bytes = Array("echo one\necho ".utf8) + [0xFF, 0xFE] + Array("\necho two\n".utf8)
        try place.write(bytes, to: "latin.creator")
        let stopped = try place.start(["latin.creator"])
        #expect(try await stopped.end() == 2)
        #expect(stopped.output == "one\n")
        #expect(stopped.notices.contains("the line is not UTF-8 (byte 6)"))
        #expect(stopped.notices.contains("stopped at latin.creator:2"))
        let told = try place.start(["-k", "latin.creator"])
        #expect(try await told.end() == 2)
        #expect(told.output == "one\ntwo\n")
    }

    @Test(arguments: [
        (0xFF, 9, "'label.txt' is not UTF-8 text"),
        (0x61, 9 << 20, "'label.txt' is larger than 8 MiB"),
    ])
    func `a document that cannot be used is refused before anything is begun`(
        byte: UInt8,
        count: Int,
        words: String
    ) async throws {
        let place = try Workplace()
        try place.write([UInt8](repeating: byte, count: count), to: "label.txt")
        let run = try place.start([
            "-c", "start moa drug_name=Aspirin condition=CVD reference_docs=@label.txt",
        ])
        #expect(try await run.end() == 1)
        #expect(run.notices.contains(words))
        #expect(run.output == "")
        #expect(place.files == ["label.txt"])
    }

    @Test(arguments: [(30_000, "longer than 20000 bytes"), (2 << 20, "longer than 1048576 bytes")])
    func `an oversized field is refused with the way that works`(
        count: Int,
        words: String
    ) async throws {
        let place = try Workplace()
        let field = String(repeating: "x", count: count)
        try place.write("start moa condition=CVD drug_name=\(field)\n", to: "wide.creator")
        let run = try place.start(["wide.creator"])
        #expect(try await run.end() == 2)
        #expect(run.notices.contains(words))
        #expect(run.notices.contains("=@"))
        #expect(run.notices.utf8.count < 500)
        #expect(place.files == ["wide.creator"])
    }

    @Test func `two hundred scenes are refused with a reason, and the plan stays`() async throws {
        let place = try Workplace()
        let run = try place.start(["--json"])
        run.type(
            FilmRequest.script(
                "start moa drug_name=Aspirin condition=CVD duration=600",
                "regen use 200 scenes",
                "stop"
            )
        )
        #expect(try await run.end() == 0)
        let (first, second) = try run.completions(of: "scenes")
        #expect(first["scenes_data"] == second["scenes_data"])
        let report = try #require(second["feedback_report"])
        #expect(report["applied"]?.elements == [])
        let refusal = try #require(report["not_applied"]?.elements?.first)
        #expect(refusal["reason"]?.text?.isEmpty == false)
        #expect(refusal["hint"]?.text?.isEmpty == false)
    }

    @Test func `two shells in one folder make two films`() async throws {
        let place = try Workplace()
        let runs = try [place.start(), place.start()]
        for run in runs { run.type(FilmRequest.quick.script) }
        var told: [Substring] = []
        for run in runs {
            #expect(try await run.end() == 0)
            told.append(try #require(run.output.firstMatch(of: /\[done\] (vid_\d+)/)?.1))
            #expect(run.notices == "")
        }
        #expect(told.sorted() == ["vid_0001", "vid_0002"])
        for video in told { _ = try await MadeFilm("\(place.path)/out/\(video)/final.mp4") }
        let (first, second) = (place.names(in: "out/vid_0001"), place.names(in: "out/vid_0002"))
        #expect(first == second)
        #expect(place.halfMade == [])
    }
}
