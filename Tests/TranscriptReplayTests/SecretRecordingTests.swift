import CreatorTestSupport
import Testing
import Transcripts

/// Case 10: what looks like a secret is in no file, whole or half.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct SecretRecordingTests {
    private static let secrets = [
        "sk-proj-abcdefghijklmnop1234", "Authorization: Bearer abcdefghijklmnopqrst",
        "AKIAIOSFODNN7EXAMPLE", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefgh",
    ]

    /// The part of a secret that must be nowhere.
    private func core(of secret: String) -> String {
        String(secret.split(separator: " ").last ?? "").suffix(12).description
    }

    /// Whether any file holds it, also one that should not be there.
    private func isWritten(_ secret: String, in place: Workplace) throws -> Bool {
        try place.files.contains { try place.text(of: $0).contains(core(of: secret)) }
    }

    @Test(arguments: Self.secrets, RecordingWay.allCases)
    func `a secret stops the recording with an error, however it comes`(
        secret: String,
        way: RecordingWay
    ) async throws {
        let place = try Workplace()
        let commands = [["echo one"], ["echo \(secret)"], ["echo two"]]
        #expect(try await way.record(commands, in: place) == 1)
        #expect(try !isWritten(secret, in: place))
        #expect(place.files == ["demo.transcript"])
        let kept = try Transcript(parsing: place.bytes(of: "demo.transcript")).exchanges
        #expect(kept.map(\.input.value) == [TypedInput("echo one")])
        let replay = try await place.run(["replay", "demo.transcript"])
        #expect(replay.code == 0, "\(replay.output)")
    }

    @Test(arguments: [
        "set company=sk-proj-abcdefghijklmnop1234",
        "-start moa drug_name=sk-proj-abcdefghijklmnop1234 condition=x y",
        "echo sk-proj-abcdefg\\\nhijklmnop1234", "set company=sk-proj-abcdefg\\\nhijklmnop1234",
        "{\"action\":\"sk-proj-abcdefghijklmnop1234\"}", "# sk-proj-abcdefghijklmnop1234",
        "record sk-proj-abcdefghijklmnop1234", "echo é\u{200B}sk-proj-abcdefghijklmnop1234",
    ])
    func `a secret in a command of any kind is not written`(line: String) async throws {
        let place = try Workplace()
        let arguments = ["-k", "--record", "demo.transcript"]
        _ = try await place.run(arguments, typing: "echo one\n\(line)\necho two\n")
        let text = try place.text(of: "demo.transcript")
        #expect(!text.contains("hijklmnop1234"))
        #expect(text.contains("> echo one\n"))
    }

    @Test func `a session that held a secret cannot be recorded afterwards`() async throws {
        let place = try Workplace()
        let script = "echo one\necho \(Self.secrets[0])\nrecord late.transcript\necho two\n"
        let run = try await place.run(["-k"], typing: script)
        #expect(run.code != 0)
        #expect(run.notices.contains("error: "))
        #expect(try !isWritten(Self.secrets[0], in: place))
    }

    @Test func `the error names the kind, not the secret`() async throws {
        let place = try Workplace()
        let run = try await place.run(
            ["--record", "demo.transcript"],
            typing: "echo one\nset company=\(Self.secrets[0])\n"
        )
        #expect(run.notices.contains("recording to 'demo.transcript' has stopped: "))
        #expect(!run.notices.contains(core(of: Self.secrets[0])))
    }
}
