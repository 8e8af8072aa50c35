import CreatorTestSupport
import Glibc
import Testing
import TranscriptReplay
import Transcripts

/// Case 15: killed at any moment, a recorder leaves a transcript of what was done until then.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct KilledRecorderTests {
    private static let lines = ["help", "types moa", "-start moa", "-accept", "status", "-frob"]

    /// How many recorders are killed, in two halves that run at once.
    private static let count = 200

    @Test(arguments: [1, 2])
    func `a recorder that is killed leaves a transcript that reads and replays, or none`(
        half: Int
    ) async throws {
        var numbers = SeededNumbers(seed: UInt64(half))
        let desk = try ReplayDesk()
        let script = String(repeating: Self.lines.map { $0 + "\n" }.joined(), count: 40)
        var kept = 0
        for round in 0..<Self.count / 2 {
            let place = try Workplace()
            let run = try place.start(["--record", "demo.transcript"])
            run.type(script)
            // Half of them from their start on, half once they are in the middle of it.
            if round % 2 == 1 {
                try await run.wait(toFind: "its recording") {
                    place.files.contains("demo.transcript") ? true : nil
                }
            }
            try await Task.sleep(for: .microseconds(numbers.next(below: 60_000)))
            run.signal(SIGKILL)
            // Its input is open until then, so that it cannot have ended by itself.
            #expect(try await run.end() == 128 + SIGKILL)
            let left = Set(place.files).subtracting(["demo.transcript.\(run.process).new"])
            #expect(left.isSubset(of: ["demo.transcript"]))
            guard left.contains("demo.transcript") else {
                #expect(round % 2 == 0)
                continue
            }
            kept += 1
            let bytes = try place.bytes(of: "demo.transcript")
            let transcript = try Transcript(parsing: bytes)
            #expect(!transcript.exchanges.isEmpty)
            #expect(isBeginning(transcript.exchanges.map(\.input.value)))
            guard round % 10 == 1 else { continue }
            let outcome = await desk.replayer().replay(transcript, number: round).outcome
            #expect(outcome.kind == .passed, "\(String(decoding: bytes, as: UTF8.self))")
        }
        #expect(kept >= Self.count / 4)
    }

    /// Whether commands are the first of those that were piped in, each of them.
    private func isBeginning(_ inputs: [TypedInput]) -> Bool {
        inputs.enumerated().allSatisfy { place, input in
            input == TypedInput(Self.lines[place % Self.lines.count])
        }
    }
}
