import CreatorTestSupport
import Testing
import TranscriptReplay
import Transcripts

/// What the project's transcripts are worth: not one of their lines may be wrong unnoticed.
///
/// Every session is performed once, as it is; what happened is then held against each damaged text.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct EveryLineTests {
    @Test func `there are transcripts`() {
        #expect(!ProjectTranscripts.paths.isEmpty)
    }

    @Test(arguments: ProjectTranscripts.paths)
    func `a line of output or status left out, doubled or changed fails the file`(
        path: String
    ) async throws {
        let file = TranscriptFile(path: path)
        let transcript = try #require(file.transcript, "\(file.document)")
        let desk = try ReplayDesk()
        let replay = await desk.replayer().replay(transcript, number: 1)
        try #require(replay.outcome.kind == .passed, "\(replay.outcome)")
        let session = PerformedSession(replay)
        try #require(session.meets(file.bytes))
        let mutants = try LineMutants(of: file.bytes).all
        #expect(!mutants.isEmpty)
        let unnoticed = mutants.filter { session.meets($0.bytes) }.map(\.name)
        #expect(unnoticed == [])
    }
}

/// A session as it went, to be held against texts.
private struct PerformedSession {
    private let replay: ReplayedSession

    init(_ replay: ReplayedSession) {
        self.replay = replay
    }

    /// Whether a text is a transcript of it.
    func meets(_ text: [UInt8]) -> Bool {
        guard let transcript = try? Transcript(parsing: text) else { return false }
        var judge = Judge(transcript, work: Array(replay.folder.utf8))
        for observed in replay.exchanges {
            guard judge.next != nil, judge.judge(observed).isMet else { return false }
        }
        return judge.verdict(unusedCalls: transcript.calls).isMet
    }
}
