import CreatorCore
import CreatorTestSupport
import Media
import Testing

/// What a reviewer asks for in words, followed to the files it must change.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct FeedbackTests {
    @Test func `make it shorter gives a shorter plan, and the script follows it`() async throws {
        let run = try await json(
            FilmRequest.script(
                "start moa drug_name=Aspirin condition=CVD",
                "regen make it shorter",
                "accept",
                "stop"
            ),
            in: Workplace()
        )
        let (first, second) = try run.completions(of: "scenes")
        let (before, after) = (try plan(of: first), try plan(of: second))
        let seconds = [before, after].map { $0.compactMap { $0["duration_sec"]?.double } }
        let ratio = seconds[1].reduce(0, +) / seconds[0].reduce(0, +)
        #expect((0.72...0.88).contains(ratio))
        #expect(after.count < before.count)
        let words = try #require(run.versions(of: "script").first?["script"]?.elements)
        #expect(words.map { $0["key"] } == after.map { $0["key"] })
        for scene in before where scene["protected"] == true {
            let kept = try #require(after.first { $0["key"] == scene["key"] })
            #expect(kept["duration_sec"] == scene["duration_sec"])
            #expect(kept["concept"] == scene["concept"])
        }
    }

    @Test func `what is not understood changes nothing at any stage and says so`() async throws {
        let place = try Workplace()
        let ask = "regen paint it with unicorns\naccept\n"
        let run = try await json(
            FilmRequest.quick.start + "\n" + String(repeating: ask, count: 4)
                + "regen paint it with unicorns\nstop\n",
            in: place
        )
        for stage in ["scenes", "script", "visuals", "animations", "tts"] {
            let (first, second) = try run.completions(of: .string(stage))
            let report = try #require(second["feedback_report"])
            #expect(report["applied"]?.elements == [] && report["deferred"]?.elements == [])
            let refusal = try #require(report["not_applied"]?.elements?.first)
            #expect(refusal["text"] == "paint it with unicorns")
            #expect(refusal["reason"]?.text?.contains("not understood") == true)
            #expect(refusal["hint"]?.text?.contains("regen") == true)
            #expect(second["diff"]?["changes"]?.elements == [])
            #expect(works(in: second) == works(in: first))
        }
        #expect(!place.files.contains { $0.contains("_v2") })
    }

    @Test(arguments: [
        ("regen", true), ("regen make it shorter", true), ("use v1", false),
        ("regen go back to version 1", false), ("regen slower\nuse v2", true),
    ])
    func `a wish for a later stage outlives other wishes, unless it is gone back from`(
        lines: String,
        isKept: Bool
    ) async throws {
        let run = try await json(
            FilmRequest.script(
                FilmRequest.quick.start,
                "regen replace 'Talk' with 'Speak'",
                lines,
                "accept",
                "stop"
            ),
            in: Workplace()
        )
        let script = try #require(run.versions(of: "script").first)
        let words = try #require(script["script"]).texts.joined(separator: " ")
        #expect(words.contains("Speak to a") == isKept)
        #expect(words.contains("Talk to a") == !isKept)
        let applied = script["feedback_report"]?["applied"]?.elements ?? []
        #expect(applied.count == (isKept ? 1 : 0))
    }

    @Test func `regen without words says that it had none to go by`() async throws {
        let run = try Workplace().start()
        run.type(FilmRequest.script(FilmRequest.quick.start, "regen", "stop"))
        #expect(try await run.end() == 0)
        #expect(run.output.contains("feedback none was given\n  not applied  regen: "))
    }

    @Test func `vertical and dark change the pictures and the film, wide at render a second film`()
        async throws
    {
        let place = try Workplace()
        let run = try await json(
            FilmRequest.script(
                #"start product_ad topic=diabetes brand_name=DiabetEase duration=10 quality=low"#,
                "accept",
                "accept",
                "regen vertical",
                "regen dark background",
                "accept",
                "accept",
                "accept",
                "regen make it wide",
                "accept"
            ),
            in: place
        )
        #expect(try run.events().last?["video_path"] == "vid_0001/final_v2.mp4")
        let folder = "\(place.path)/out/vid_0001"
        let drawn = try await brightness(
            of: (1...3).map { "\(folder)/visuals_v\($0)/scene_01.png" }
        )
        #expect(drawn[0] > 128 && abs(drawn[1] - drawn[0]) < 64 && drawn[2] < drawn[0] / 2)
        let tall = try await MadeFilm("\(folder)/final.mp4")
        let wide = try await MadeFilm("\(folder)/final_v2.mp4")
        #expect(tall.size == [360, 640])
        #expect(wide.size == [640, 360])
        #expect(tall.facts.frames == wide.facts.frames)
        let shown = try await brightness(of: ["\(folder)/final.mp4", "\(folder)/final_v2.mp4"])
        #expect(shown.allSatisfy { $0 < drawn[0] / 2 })
    }

    @Test func `a word that is replaced is spoken, and slower takes longer`() async throws {
        let place = try Workplace()
        let run = try await json(
            FilmRequest.script(
                FilmRequest.quick.start,
                "accept",
                "regen replace 'Talk' with 'Speak'",
                "accept",
                "accept",
                "accept",
                "regen slower",
                "stop"
            ),
            in: place
        )
        let captions = try (1...2).map {
            try place.text(of: "out/vid_0001/tts_v\($0)/captions.vtt")
                .replacing("\n", with: " ")
        }
        #expect(captions.allSatisfy { $0.contains("Speak to a") && !$0.contains("Talk") })
        #expect(captions[0] != captions[1])
        let (first, second) = try run.completions(of: "tts")
        let seconds = [first, second].map { voice in
            (voice["scenes"]?.elements ?? []).compactMap { $0["speech_sec"]?.double }.reduce(0, +)
        }
        #expect(seconds[0] > 0 && (1.05...1.25).contains(seconds[1] / seconds[0]))
    }

    private func json(_ script: String, in place: Workplace) async throws -> ProgramRun {
        let run = try place.start(["--json"])
        run.type(script)
        #expect(try await run.end() == 0)
        return run
    }

    private func plan(of version: JSON) throws -> [JSON] {
        try #require(version["scenes_data"]?["scenes"]?.elements)
    }

    /// What a version holds besides what is said about the feedback.
    private func works(in version: JSON) -> JSON {
        guard case .object(let members) = version else { return version }
        return .object(members.filter { $0.key != "feedback_report" && $0.key != "diff" })
    }

    private func brightness(of paths: [String]) async throws -> [Double] {
        var values: [Double] = []
        for path in paths { values.append(try await MadeFilm.brightness(of: path)) }
        return values
    }
}
