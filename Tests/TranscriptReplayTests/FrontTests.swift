import CreatorTestSupport
import Testing
import TranscriptReplay
import Transcripts

/// Case 14: however a session was given and recorded, it replays in every way.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct FrontTests {
    /// Sessions as somebody gives them; a command is its lines.
    private static let sessions: [(name: String, commands: [[String]])] = [
        (
            "output that looks like the format",
            [
                "> x", "# x", "@ x", "= ok", "= exit 0", "--- http 1", "```", "| x", "! x",
                "|~ <any>",
                "% {}", "^ C", ". x", "\\", "  two  blanks", "",
            ].map { ["echo \($0)".hasSuffix("\\") ? "echo \\\\" : "echo \($0)"] }
        ),
        (
            "letters of the world",
            [
                ["echo é"], ["echo e\u{301}"], ["echo 日本 👩‍⚕️"], ["echo \u{202E}abc\u{202C}"],
                ["echo \u{A0}|"], ["echo a\u{200B}b"], ["frobnicaté"],
            ]
        ),
        (
            "a line over lines, an empty one, a comment",
            [["echo one \\", "  two\\", "three"], [""], ["# no command"], ["   "], ["echo end"]]
        ),
        (
            "a session that is stopped, with mistakes",
            [
                ["accept"], ["start moa"], ["types moa"], ["help regen"],
                ["start moa drug_name=Aspirin condition=CVD"], ["regen make it shorter"],
                ["diff"], ["versions"], ["set quality=low"], ["set"], ["history"], ["stop"],
                ["regen"],
            ]
        ),
        (
            "a session that is left open",
            [["start moa drug_name=Aspirin condition=CVD"], ["status"]]
        ),
        (
            "leaving, which is asked for twice",
            [["start moa drug_name=Aspirin condition=CVD"], ["quit"], ["stop"], ["quit"]]
        ),
        ("an input that ends where a line goes on", [["echo one"], ["echo two \\"]]),
        ("a line of 64 KiB", [["echo " + String(repeating: "long é ", count: 8192)]]),
        ("a refused command at the end", [["echo one"], ["expect completed"]]),
    ]

    @Test(arguments: Self.sessions.indices, RecordingWay.allCases)
    func `a recording made in any way replays in every way`(
        session: Int,
        way: RecordingWay
    ) async throws {
        let place = try Workplace()
        _ = try await way.record(Self.sessions[session].commands, in: place)
        let file = TranscriptFile(path: "\(place.path)/demo.transcript")
        let desk = try ReplayDesk()
        for (number, front) in FrontName.allCases.enumerated() {
            let outcome = await desk.replayer(via: front).outcome(of: file, number: number)
            let report = FileReport(path: "it", title: nil, outcome: outcome)
            let text = String(decoding: report.text, as: UTF8.self)
            #expect(outcome.kind == .passed, "\(front): \(text)")
        }
    }
}
