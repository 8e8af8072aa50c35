import CreatorTestSupport
import Testing
import TranscriptReplay
import Transcripts

/// What the project's transcripts are worth: not one of their lines may be wrong unnoticed.
///
/// What happens in a session is held against each damaged text. Sessions that only plan and write
/// are performed for that, once. Drawing, speaking and filming again would take minutes: the others
/// go as they are written, which is what replaying them shows.
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
        let session = try await session(of: transcript)
        try #require(session.meets(file.bytes))
        let mutants = try LineMutants(of: file.bytes)
        for command in mutants.commands {
            // A command means the same wherever it stands, and is read much faster alone.
            try #require(session.meets(mutants.excerpt(of: command), at: command))
            let unnoticed = mutants.excerpts(of: command)
                .filter { session.meets($0.bytes, at: command) }
            #expect(unnoticed.map(\.name) == [])
            guard let damaged = mutants.fileWithout(lastOf: command) else { continue }
            #expect(!session.meets(damaged.bytes), "\(damaged.name)")
        }
    }

    private func session(of transcript: Transcript) async throws -> PerformedSession {
        let script = String(decoding: transcript.bytes, as: UTF8.self)
        guard !script.contains("[visuals v1] running") else {
            return PerformedSession(of: transcript)
        }
        let replay = await desk.replayer().replay(transcript, number: 1)
        let report = FileReport(path: "it", title: nil, outcome: replay.outcome)
        let text = String(decoding: report.text, as: UTF8.self)
        try #require(replay.outcome.kind == .passed, "\(text)")
        return PerformedSession(replay)
    }

    private let desk: ReplayDesk

    init() throws {
        desk = try ReplayDesk()
    }
}
