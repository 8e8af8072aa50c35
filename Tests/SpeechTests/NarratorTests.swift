import Testing

@testable import Speech

struct NarratorTests {
    @Test func `the film has its loudness and stays below its peak`() async throws {
        let recording = try await NarrationFixture.recording.value
        let loudness = try #require(recording.loudness)
        #expect(abs(loudness - -16) <= 0.5)
        #expect(try #require(recording.truePeak) <= -1.5)
        #expect(recording.scenes.allSatisfy { !$0.samples.contains(32_767) })
    }

    @Test func `safety is as loud as the body and never faster`() async throws {
        let scenes = try await NarrationFixture.recording.value.scenes
        let body = try #require(scenes[0].loudness)
        let safety = try #require(scenes[2].loudness)
        #expect(abs(safety - body) <= 1)
        #expect(scenes[2].askedWordsPerMinute == 145)
    }

    @Test func `every scene is whole frames, as long as planned and as long as it must be`()
        async throws
    {
        let recording = try await NarrationFixture.recording.value
        for scene in recording.scenes { #expect(scene.samples.count.isMultiple(of: 1600)) }
        let seconds = recording.scenes.map(\.seconds)
        #expect(seconds[0] > 4)
        #expect(seconds[1] == 2)
        // 3.5 s of speech, silence around it, and the pause asked for on top of the plan.
        let speech = try #require(recording.scenes[2].speech)
        let needed = max(4, speech.end + 0.12 + 0.6) + 0.8
        #expect(abs(seconds[2] - needed) <= 0.034)
        #expect(recording.offsets == [0, seconds[0], seconds[0] + 2, seconds[0] + 2 + seconds[2]])
    }

    @Test func `a scene with nothing to say is silent`() async throws {
        let scene = try await NarrationFixture.recording.value.scenes[1]
        #expect(scene.samples.allSatisfy { $0 == 0 })
        #expect(scene.sentences.isEmpty)
        #expect(scene.loudness == nil)
        #expect(scene.envelope == Array(repeating: 0, count: 24))
    }

    @Test func `words are the display words, each heard after the one before`() async throws {
        let scenes = try await NarrationFixture.recording.value.scenes
        #expect(scenes[0].sentences[1].text == "Take 10–20 mg once daily; do not exceed 40 mg.")
        for scene in scenes {
            var last = 0.0
            for word in scene.words {
                #expect(word.span.start >= last - 0.001)
                #expect(word.span.seconds > 0.02)
                last = word.span.end
            }
            #expect(last <= scene.seconds)
        }
    }

    @Test func `speech sounds where its words are, and nowhere else`() async throws {
        let scene = try await NarrationFixture.recording.value.scenes[2]
        let speech = try #require(scene.speech)
        #expect(abs(speech.start - 0.45) < 0.02)
        func level(_ from: Double, _ to: Double) -> Int {
            let range = Int(from * 48_000)..<min(scene.samples.count, Int(to * 48_000))
            return scene.samples[range].map { abs(Int($0)) }.max() ?? 0
        }
        #expect(level(0, 0.35) == 0)
        #expect(level(speech.start, speech.start + 0.3) > 2000)
        #expect(level(speech.end + 0.2, scene.seconds) < 300)
    }

    @Test func `semicolons and sentences part by their pauses`() async throws {
        let words = try await NarrationFixture.recording.value.scenes[0].words
        let semicolon = words[9].span.start - words[8].span.end
        #expect(words[8].text == "daily;")
        #expect(abs(semicolon - (0.15 + 0.17)) < 0.03)
        let sentence = words[4].span.start - words[3].span.end
        #expect(abs(sentence - (0.3 + 0.17)) < 0.03)
    }

    @Test func `the same text gives the same samples, whatever was said before`() async throws {
        var request = NarrationFixture.request
        request.scenes = [request.scenes[3]]
        let first = try await Narrator().narrate(request)
        let second = try await Narrator().narrate(request)
        #expect(first == second)
    }

    @Test func `the report names who pronounced what`() async throws {
        var request = NarrationFixture.request
        request.scenes = [
            NarrationScene(key: "a", sentences: ["HbA1c, Zanubrutinib and lisinopril, 日本."])
        ]
        request.pronunciations = ["HbA1c": "AY-wun-see"]
        let report = try await Narrator().narrate(request).pronunciation
        #expect(report.byUser == ["hba1c"])
        #expect(report.byLexicon == ["lisinopril"])
        #expect(report.guessed == ["zanubrutinib"])
        #expect(report.unreadable == ["日本."])
    }

    @Test func `progress counts every sentence`() async throws {
        let counts = ProgressLog()
        var request = NarrationFixture.request
        request.scenes = [request.scenes[3]]
        _ = try await Narrator().narrate(request) { counts.add($0.done * 10 + $0.total) }
        #expect(counts.values == [13, 23, 33])
    }

    @Test func `a cancelled narration stops`() async throws {
        let task = Task {
            try await Narrator().narrate(NarrationFixture.request) { _ in
                unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
            }
        }
        await #expect(throws: SpeechError.cancelled) { try await task.value }
    }

    @Test func `what cannot be spoken is refused before the voice starts`() async throws {
        var request = NarrationFixture.request
        request.wordsPerMinute = 20
        await #expect(throws: SpeechError.paceOutOfRange(20)) {
            try await Narrator().narrate(request)
        }
        request = NarrationFixture.request
        request.frameRate = 29
        await #expect(throws: SpeechError.frameRateUnusable(29)) {
            try await Narrator().narrate(request)
        }
        request = NarrationFixture.request
        request.pronunciations = ["x": "???"]
        await #expect(throws: SpeechError.self) { try await Narrator().narrate(request) }
        request = NarrationFixture.request
        request.targetLoudness = .nan
        await #expect(throws: SpeechError.self) { try await Narrator().narrate(request) }
    }

    @Test func `a paste gone wrong is refused at once`() async {
        let request = NarrationRequest(
            scenes: [NarrationScene(key: "a", sentences: [String(repeating: "a", count: 5000)])],
            wordsPerMinute: 140,
            safetyWordsPerMinute: 140
        )
        let beginning = String(repeating: "a", count: 40)
        await #expect(throws: SpeechError.phraseTooLong(beginning: beginning)) {
            try await Narrator().narrate(request)
        }
    }

    @Test func `slower warnings leave the other scenes as they were`() async throws {
        var request = NarrationFixture.request
        request.safetyWordsPerMinute = 120
        let slower = try await Narrator().narrate(request).scenes
        let scenes = try await NarrationFixture.recording.value.scenes
        #expect(slower[0].samples == scenes[0].samples)
        #expect(slower[2].wordsPerMinute < 0.9 * scenes[2].wordsPerMinute)
    }

    @Test(arguments: [-24.0, -13])
    func `another loudness is reached too, below the same peak`(target: Double) async throws {
        var request = NarrationFixture.request
        request.scenes = [request.scenes[0]]
        request.targetLoudness = target
        let recording = try await Narrator().narrate(request)
        #expect(abs(try #require(recording.loudness) - target) <= 0.5)
        #expect(try #require(recording.truePeak) <= -1.5)
    }

    @Test func `the pace follows what was asked`() async throws {
        var request = NarrationFixture.request
        request.scenes = [
            NarrationScene(
                key: "a",
                sentences: [
                    "If you hear about a side effect with one of our products, report it.",
                    "You do not decide whether the medicine caused it.",
                    "Ask your doctor what is right for you, and bring your questions.",
                ]
            )
        ]
        request.wordsPerMinute = 120
        let slow = try await Narrator().narrate(request).scenes[0]
        request.wordsPerMinute = 160
        let fast = try await Narrator().narrate(request).scenes[0]
        #expect(abs(fast.wordsPerMinute / slow.wordsPerMinute - 160 / 120) < 0.03)
        #expect(abs(fast.lettersPerSecond / slow.lettersPerSecond - 160 / 120) < 0.03)
        // Short words: the voice is faster than its mean over medical texts.
        #expect((120...165).contains(slow.wordsPerMinute))
        #expect(slow.askedWordsPerMinute == 120)
    }

    @Test func `the voice says who it is`() async {
        #expect(FliteVoice.description.engine == "flite")
        #expect(FliteVoice.description.version.hasPrefix("2"))
        #expect(await FliteVoice.shared.isAvailable)
    }
}
