import CreatorTestSupport
import Testing

/// The commands of a transcript, printed and run again by hand.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct ScriptCommandTests {
    private static let text = """
        @ transcript: 1
        @ title: not printed

        # not printed either
        > echo one \\
        . two
        | one two

        > frobnicate
        ! error: unknown command 'frobnicate'; type help
        = error usage.command

        > accept
        |*
        = error state

        >\\ echo three\\t
        | three

        >

        > quit
        = exit 0

        """

    private static let script = "echo one \\\ntwo\nfrobnicate\naccept\necho three\t\n\nquit\n"

    @Test func `script prints what is typed and nothing else`() async throws {
        let place = try Workplace()
        try place.write(Self.text, to: "it.transcript")
        let run = try await place.run(["script", "it.transcript"])
        #expect(run.code == 0)
        #expect(run.output == Self.script)
        #expect(run.notices == "")
        #expect(try await place.run(["script", "-"], typing: Self.text).output == Self.script)
        try place.write("# Words\n\n```transcript\n\(Self.text)```\n", to: "it.md")
        #expect(try await place.run(["script", "it.md"]).output == Self.script)
    }

    @Test func `script says why there is nothing to print`() async throws {
        let place = try Workplace()
        try place.write("@ transcript: 1\n> echo one\none\n", to: "it.transcript")
        let broken = try await place.run(["script", "it.transcript"])
        #expect(broken.code == 2)
        #expect(broken.output == "")
        #expect(broken.notices.hasPrefix("error: it.transcript: line 3: "))
        #expect(try await place.run(["script", "no.transcript"]).code == 2)
        #expect(try await place.run(["script"]).code == 2)
    }

    @Test func `a transcript is run as typed, from a pipe, as a file, and as what it prints`()
        async throws
    {
        let place = try Workplace()
        try place.write(Self.text, to: "it.transcript")
        let piped = try await place.run([], typing: Self.text)
        let named = try await place.run(["it.transcript"])
        let printed = try await place.run(
            shell: #""$0" script it.transcript | "$0" --as-typed"#
        )
        for run in [piped, named, printed] {
            #expect(run.code == 0)
            #expect(run.output == "one two\nthree\n")
            #expect(run.notices == piped.notices)
        }
        #expect(piped.notices.hasPrefix("error: unknown command 'frobnicate'; type help\n"))
        // As a script it stops where a person would go on.
        let script = try await place.run(["-"], typing: Self.script)
        #expect(script.code == 2)
        #expect(script.output == "one two\n")
    }

    @Test func `commands behind quit are not run`() async throws {
        let place = try Workplace()
        let text = "@ transcript: 1\n> echo one\n| one\n> quit\n> echo never\n"
        #expect(try await place.run([], typing: text).output == "one\n")
        try place.write(text, to: "it.transcript")
        #expect(try await place.run(["it.transcript"]).output == "one\n")
        #expect(try await place.run(["replay", "it.transcript"]).code == 1)
    }

    @Test func `what only begins like a transcript is not run`() async throws {
        let place = try Workplace()
        let text = "@ transcript: 1\n> echo one\n> echo two\nthree\n"
        let piped = try await place.run([], typing: text)
        #expect(piped.code == 2)
        #expect(piped.output == "")
        #expect(piped.notices.contains("line 4: "))
        try place.write(text, to: "it.transcript")
        let named = try await place.run(["it.transcript"])
        #expect(named.code == 2)
        #expect(named.output == "")
        #expect(named.notices.contains("line 4: "))
    }

    @Test func `a line that is continued where the input ends is what was there`() async throws {
        let place = try Workplace()
        let script = "echo one\necho two \\"
        let run = try await place.run(["--record", "it.transcript"], typing: script)
        #expect(run.code == 0)
        #expect(run.output == "one\ntwo\n")
        for front in ["direct", "pipe", "pty"] {
            let replay = try await place.run(["replay", "--via", front, "it.transcript"])
            #expect(replay.code == 0, "\(front): \(replay.output)")
        }
    }

    @Test func `a recording can be recorded again while it is run`() async throws {
        let place = try Workplace()
        try place.write(Self.text, to: "it.transcript")
        for (name, run) in [
            ("a", try await place.run(["--record", "a.transcript"], typing: Self.text)),
            ("b", try await place.run(["--record", "b.transcript", "it.transcript"])),
        ] {
            #expect(run.code == 0)
            let replay = try await place.run(["replay", "\(name).transcript"])
            #expect(replay.code == 0, "\(replay.output)")
        }
        #expect(try place.text(of: "a.transcript") == place.text(of: "b.transcript"))
    }
}
