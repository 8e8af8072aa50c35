import CreatorCore
import CreatorTestSupport
import Synchronization
import Testing
import TranscriptReplay
import Transcripts

/// Case 11: updates of sessions that are different each time, or change their own file.
@Suite(.timeLimit(.minutes(10)))
struct RevisionTests {
    private static let old = """
        @ transcript: 1

        > echo one
        | eins

        > start moa drug_name=Aspirin condition=CVD
        |* 2
        ! nothing
        = error tool

        """

    @Test func `a line that is different each time is named and not written`() async throws {
        let place = try Workplace()
        try place.write(Self.old, to: "it.transcript")
        let path = "\(place.path)/it.transcript"
        let desk = try ReplayDesk(runner: CountingRunner())
        let revision = await TranscriptRevision(
            of: TranscriptFile(path: path),
            with: desk.replayer(),
            number: 1
        )
        guard case .written(commands: 1) = revision.result else {
            Issue.record("\(revision.result)")
            return
        }
        #expect(try place.text(of: "it.transcript") == Self.old.replacing("eins", with: "one"))
        let line = try #require(revision.unstable.first)
        #expect(revision.unstable.count == 1)
        #expect(line.line == 6)
        #expect(
            line.suggestion.map { String(decoding: $0, as: UTF8.self) }?.contains("<int>") == true
        )
    }

    @Test func `a file that changes while it is replayed is not overwritten`() async throws {
        let place = try Workplace()
        try place.write(Self.old, to: "it.transcript")
        let file = TranscriptFile(path: "\(place.path)/it.transcript")
        let theirs = Self.old + "# mine\n"
        try place.write(theirs, to: "it.transcript")
        let revision = await TranscriptRevision(
            of: file,
            with: try ReplayDesk(runner: ScriptedRunner()).replayer(),
            number: 1
        )
        guard case .refused(let reason) = revision.result else {
            Issue.record("\(revision.result)")
            return
        }
        #expect(reason.contains("it was changed while it was replayed"))
        #expect(try place.text(of: "it.transcript") == theirs)
    }
}

/// A runner that fails with another number each time.
private final class CountingRunner: StageRunner {
    private let count = Atomic(0)

    func claimVideo() async throws(StageError) -> VideoID { .first }

    func run(
        _ run: StageRun,
        in production: Production,
        progress: @escaping @Sendable (StageProgress) -> Void
    ) async throws(StageError) -> StageResult {
        let number = count.add(1, ordering: .relaxed).newValue
        throw StageError(.tool, "it failed for the \(number). time")
    }
}
