import Testing

@testable import Speech

struct SpeechEstimateTests {
    @Test func `the estimate is near what the voice takes`() async throws {
        let recording = try await NarrationFixture.recording.value
        for (scene, spoken) in zip(NarrationFixture.request.scenes, recording.scenes) {
            let estimate = SpeechEstimate(sentences: scene.sentences, wordsPerMinute: 145)
            let heard = spoken.speech?.seconds ?? 0
            #expect(abs(estimate.seconds - heard) <= heard * 0.15, "\(scene.key)")
        }
    }

    @Test func `words are counted as they are heard`() {
        let estimate = SpeechEstimate(sentences: ["Take 81 mg."], wordsPerMinute: 147)
        #expect(estimate.spokenWordCount == 4)
        #expect(estimate.letterCount == 4 + 6 + 3 + 10)
    }

    @Test func `half the pace takes twice as long`() {
        let sentence = ["Risks include bleeding, stomach ulcers, and rash."]
        let fast = SpeechEstimate(sentences: sentence, wordsPerMinute: 160)
        let slow = SpeechEstimate(sentences: sentence, wordsPerMinute: 80)
        #expect(abs(slow.seconds - 2 * fast.seconds) < 1e-9)
    }

    @Test func `nothing to say takes no time`() {
        #expect(SpeechEstimate(sentences: ["⟦SUPPLY: x⟧"], wordsPerMinute: 147).seconds == 0)
    }
}
