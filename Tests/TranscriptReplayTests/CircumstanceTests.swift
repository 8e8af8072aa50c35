import Testing
import TranscriptReplay
import Transcripts

/// What a transcript may say about the moment of a command, besides its output.
struct CircumstanceTests {
    @Test(arguments: FrontName.allCases)
    func `a command is typed at the prompt that is written above it`(front: FrontName) async throws
    {
        let desk = try ReplayDesk()
        let right = "@ transcript: 1\n\n@ prompt: creator>\n> echo hello\n| hello\n"
        let wrong = "@ transcript: 1\n\n@ prompt: creator moa>\n> echo hello\n| hello\n"
        #expect(try await desk.replay(right, via: front).outcome.kind == .passed)
        #expect(try await desk.replay(wrong, via: front).outcome.kind == .failed)
    }

    @Test func `a command that takes longer than it may is a mismatch`() throws {
        let text = "@ transcript: 1\n\n@ within: 2s\n> echo hello\n| hello\n"
        let transcript = try Transcript(parsing: Array(text.utf8))
        for (seconds, isMet) in [(1, true), (2, true), (3, false)] {
            var observed = ObservedExchange(
                input: TypedInput("echo hello"),
                output: [TypedLine(.output, "hello")],
                ending: .inputEnded(0)
            )
            observed.duration = .seconds(seconds)
            var judge = Judge(transcript)
            #expect(judge.judge(observed).isMet == isMet)
        }
    }

    @Test func `a session that needs the network is skipped`() async throws {
        let text = "@ transcript: 1\n@ providers: live\n\n> echo hello\n| hello\n"
        #expect(try await ReplayDesk().replay(text).outcome.kind == .skipped)
    }
}
