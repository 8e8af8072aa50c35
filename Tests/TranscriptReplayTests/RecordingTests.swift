import CreatorTestSupport
import Testing
import TranscriptReplay
import Transcripts

/// What is written, what is refused, and what is never written.
@Suite(.twoAtATime, .timeLimit(.minutes(30)))
struct RecordingTests {
    private static let start = "start moa drug_name=Aspirin condition=CVD"

    /// The commands in a recording.
    private func commands(of name: String, in place: Workplace) throws -> [String] {
        try Transcript(parsing: place.bytes(of: name)).exchanges.map { exchange in
            String(decoding: exchange.input.value.typed.dropLast(), as: UTF8.self)
        }
    }

    private func replays(_ name: String, in place: Workplace) async throws -> Bool {
        let run = try await place.run(["replay", name])
        if run.code != 0 { Issue.record("\(run.output)\(run.notices)") }
        return run.code == 0
    }

    @Test func `record in the middle takes the session from its beginning`() async throws {
        let place = try Workplace()
        let lines = [Self.start, "-accept now", "record late.transcript", "versions", "stop"]
        let run = try await place.run([], typing: lines.map { $0 + "\n" }.joined())
        #expect(run.code == 0)
        #expect(run.notices.contains("recording to late.transcript, with the 2 commands so far"))
        #expect(
            try commands(of: "late.transcript", in: place) == [
                Self.start, "-accept now", "versions", "stop",
            ]
        )
        #expect(try await replays("late.transcript", in: place))
    }

    @Test func `two recordings at once are both whole`() async throws {
        let place = try Workplace()
        let script = "echo one\nrecord b.transcript\necho two\nrecord c.transcript\necho three\n"
        #expect(try await place.run(["--record", "a.transcript"], typing: script).code == 0)
        let all = [
            "echo one", "record b.transcript", "echo two", "record c.transcript", "echo three",
        ]
        #expect(try commands(of: "a.transcript", in: place) == all)
        #expect(
            try commands(of: "b.transcript", in: place) == [
                "echo one", "echo two", "record c.transcript", "echo three",
            ]
        )
        for name in ["a", "b", "c"] {
            #expect(try await replays("\(name).transcript", in: place))
        }
    }

    @Test func `a recording is there after every command, and says how it would end`() async throws
    {
        let place = try Workplace()
        let run = try place.start(["--record", "demo.transcript"])
        #expect(place.files == [])
        let steps: [(line: String, exit: UInt8?)] = [
            ("echo one", nil), (Self.start, 4), ("stop", nil),
        ]
        for step in steps {
            run.type("\(step.line)\n")
            try await run.wait(toFind: "the command in the recording") {
                let found = try? commands(of: "demo.transcript", in: place)
                return found?.last == step.line ? true : nil
            }
            let last = try Transcript(parsing: place.bytes(of: "demo.transcript")).exchanges.last
            #expect(last?.exit?.value == step.exit)
            #expect(try await replays("demo.transcript", in: place))
        }
        #expect(try await run.end() == 0)
    }

    @Test func `a file that is there already is refused and not touched`() async throws {
        let place = try Workplace()
        try place.write("mine\n", to: "mine.transcript")
        let started = try await place.run(["--record", "mine.transcript"], typing: "echo one\n")
        #expect(started.code == 1)
        #expect(started.output == "")
        #expect(started.notices.contains("'mine.transcript' is there already; name another file"))
        let typed = try await place.run(["-k"], typing: "record mine.transcript\necho two\n")
        #expect(typed.code == 1)
        #expect(typed.output == "two\n")
        #expect(typed.notices.contains("'mine.transcript' is there already"))
        #expect(try place.text(of: "mine.transcript") == "mine\n")
        #expect(place.files == ["mine.transcript"])
    }

    @Test(arguments: ["/proc/none/it.transcript", "file/it.transcript", "/dev/full"])
    func `a place that cannot be written is said before anything is done`(path: String)
        async throws
    {
        let place = try Workplace()
        try place.write("no folder", to: "file")
        let started = try await place.run(["--record", path], typing: "echo one\n")
        #expect(started.code == 1)
        #expect(started.output == "")
        #expect(started.notices.hasPrefix("error: "))
        #expect(try await place.run([], typing: "record \(path)\n").code == 1)
        #expect(place.files == ["file"])
    }

    @Test func `a full disk stops the recording, keeps what is whole, and fails the program`()
        async throws
    {
        let place = try Workplace()
        let long = String(repeating: "x", count: 300)
        let script = "echo one\necho \(long)\necho \(long)\necho \(long)\necho last\n"
        // With the signal ignored a write past the limit fails as on a full disk.
        let run = try await place.run(
            shell: #"trap "" XFSZ; ulimit -f 1; "$0" "$@" > /dev/null 2>&1 || echo "code $?" >&2"#,
            ["--record", "demo.transcript"],
            typing: script
        )
        #expect(run.notices == "code 1\n")
        let kept = try commands(of: "demo.transcript", in: place)
        #expect(kept == ["echo one"])
        #expect(place.files == ["demo.transcript"])
        #expect(try await replays("demo.transcript", in: place))
    }

    @Test func `a recording inside a replay stays inside, and a replay inside is no command`()
        async throws
    {
        let place = try Workplace()
        let script = "echo one\nrecord inner.transcript\necho two\n-replay inner.transcript\n"
        #expect(try await place.run(["--record", "outer.transcript"], typing: script).code == 0)
        #expect(try place.text(of: "outer.transcript").contains("unknown command 'replay'"))
        try place.removeFile("inner.transcript")
        for front in ["direct", "pipe", "pty"] {
            let run = try await place.run(["replay", "--via", front, "outer.transcript"])
            #expect(run.code == 0, "\(run.output)")
        }
        #expect(place.files == ["outer.transcript"])
    }
}
