import CreatorCore
import Testing

@testable import Transcripts

@Suite struct RecorderTests {
    /// The file after some steps.
    private func file(_ steps: [RecordingStep?]) -> [UInt8] {
        var file: [UInt8] = []
        for case let step? in steps { file = file.prefix(step.keeps) + step.appends }
        return file
    }

    @Test func `records what it replays, with holes where values are volatile`() throws {
        var recorder = Recorder(header: [.title("A film"), .seed(7)], work: "/tmp/w".bytes)
        let path = Volatile.path("/tmp/w/v/render.mp4", shape: "$WORK/**.mp4", name: "file")
        let first = ObservedExchange(
            input: TypedInput("start moa \\\nx=1"),
            output: [
                TypedLine(.output, [.text("took "), .duration("1.5 s")]),
                TypedLine(
                    .output,
                    [.text("<film> "), path, .text("  "), .measured("24.0", tolerance: "1.5")]
                ),
                TypedLine(.errors, [.text("see "), path]),
                TypedLine(.output, [.id("no id at all!")]),
                TypedLine(.output, [.text("half")], isTerminated: false),
            ],
            events: [["status": "completed", "bidi": "a\u{202E}b"]]
        )
        let second = ObservedExchange(
            input: TypedInput("nonsense"),
            status: .error(.usageCommand),
            ending: .left(2)
        )
        let steps = [try recorder.record(first), try recorder.record(second), recorder.finish()]
        let text = """
            @ transcript: 1
            @ title: A film
            @ seed: 7

            > start moa \\
            . x=1
            |~ took <dur>
            |~ \\<film> <file=path $WORK/**.mp4>  <num 24.0+-1.5>
            !~ see <$file>
            | no id at all!
            |\\ half\\c
            % {"status":"completed","bidi":"a\\u202eb"}

            > nonsense
            = error usage.command
            = exit 2

            """
        #expect(file(steps).shown == text)
        var judge = Judge(try Transcript(parsing: text.bytes), work: "/tmp/w".bytes)
        #expect([first, second].allSatisfy { judge.judge($0).isMet })
        #expect(throws: RecordingError.alreadyEnded) { try recorder.record(second) }
    }

    @Test func `names a second value of the same name differently`() throws {
        var scribe = HoleScribe()
        let texts = ["a-1", "a-1", "b-2", "b-2"].map { text in
            scribe.expected(TypedLine(.output, [.id(text, name: "v")])).written.shown
        }
        #expect(texts == ["|~ <v=id>", "|~ <$v>", "|~ <v2=id>", "|~ <$v2>"])
    }

    /// A session in all kinds of bytes.
    private func session(_ count: Int) -> [ObservedExchange] {
        var random = SeededGenerator(seed: 9)
        return (0..<count).map { _ in
            ObservedExchange(
                input: TypedInput([random.line(pieces: 3), random.line(pieces: 2)]),
                output: (0..<3).map { line in
                    TypedLine(line == 1 ? .errors : .output, [.exact(random.line(pieces: 6))])
                },
                status: random.number(below: 2) == 0 ? .ok : .error(.state)
            )
        }
    }

    @Test func `leaves a file after every step that reads as what happened so far`() throws {
        var recorder = Recorder(header: [.seed(1)])
        var bytes: [UInt8] = []
        let session = session(40)
        for (place, observed) in session.enumerated() {
            let step = try recorder.record(observed)
            bytes = bytes.prefix(step.keeps) + step.appends
            var judge = Judge(try Transcript(parsing: bytes))
            #expect(judge.transcript.exchanges.count == place + 1)
            #expect(session[...place].allSatisfy { judge.judge($0).isMet })
        }
    }

    @Test func `can be killed at any byte and loses no command that was written whole`() throws {
        var recorder = Recorder(header: [.seed(1)])
        var ends: [Int] = []
        var bytes: [UInt8] = []
        for observed in session(6) {
            bytes += try recorder.record(observed).appends
            ends.append(bytes.count)
        }
        let whole = try Transcript(parsing: bytes)
        for length in 0...bytes.count {
            let recovered = Transcript(recovering: Array(bytes.prefix(length)))
            let count = ends.count { $0 <= length }
            #expect(recovered?.exchanges.count ?? 0 == count, "killed at byte \(length)")
            let isSame = zip(recovered?.exchanges ?? [], whole.exchanges).allSatisfy { $0 == $1 }
            #expect(isSame)
        }
    }

    @Test func `keeps the calls to providers below the commands, however often it is stopped`()
        throws
    {
        var recorder = Recorder(header: [.providers(.cassette)])
        let request = ObservedRequest(
            .llm,
            "POST",
            "/v1/chat",
            contentType: "application/json",
            body: #"{"a":1}"#.bytes
        )
        try recorder.record(ObservedCall(request, outcome: .timeout))
        var bytes = try recorder.record(ObservedExchange(input: TypedInput("a"))).appends
        #expect(try Transcript(parsing: bytes).calls.count == 1)
        try recorder.record(ObservedCall(request, outcome: .status(200), body: [0xFF, 0, 1]))
        let step = try recorder.record(ObservedExchange(input: TypedInput("b")))
        bytes = bytes.prefix(step.keeps) + step.appends
        let transcript = try Transcript(parsing: bytes)
        #expect(transcript.exchanges.count == 2)
        #expect(transcript.calls.map(\.number) == [1, 2])
        #expect(step.blobs.count == 1)
        #expect(step.blobs.allSatisfy { $0.blob.isHash(of: [0xFF, 0, 1]) })
        #expect(step.blobs.allSatisfy { !$0.blob.isHash(of: [0xFF, 0, 2]) })
        let end = recorder.finish(exit: 4)
        let last = try #require(end)
        bytes = bytes.prefix(last.keeps) + last.appends
        #expect(try Transcript(parsing: bytes).exchanges[1].exit?.value == 4)
        #expect(try Transcript(parsing: bytes).calls.count == 2)
    }

    @Test func `refuses a line that no transcript can hold`() {
        var recorder = Recorder(header: [])
        let long = TypedLine(.output, [.exact([UInt8](repeating: 0x61, count: (1 << 20) + 1))])
        #expect(throws: RecordingError.lineTooLong(limit: 1 << 20)) {
            try recorder.record(ObservedExchange(input: TypedInput("a"), output: [long]))
        }
    }

    @Test func `puts output together the same way however it is written`() {
        let writes: [(String, Channel)] = [
            ("scenes v1 ...\nhalf", .output), ("failed\n", .errors), (" a line\n\n", .output),
            ("rest", .output),
        ]
        var whole = OutputCollector()
        for (text, channel) in writes { whole.write(.text(text), to: channel) }
        var single = OutputCollector()
        for (text, channel) in writes {
            for byte in text.utf8 { single.write(.exact([byte]), to: channel) }
        }
        let lines = whole.take()
        #expect(lines.map(\.text.written) == single.take().map(\.text.written))
        #expect(
            lines.map(\.text) == [
                LineText("scenes v1 ..."), LineText("half".bytes, isTerminated: false),
                LineText("failed"), LineText(" a line"), LineText(""),
                LineText("rest".bytes, isTerminated: false),
            ]
        )
        #expect(whole.take().isEmpty)
    }

    @Test func `a line is its pieces and a line break, and a printout is its lines`() {
        let pieces: [[Volatile]] = [
            [.text("took "), .duration("1.5 s")], [], [.text("two\nlines")], [.id("a\nb")],
        ]
        var whole = OutputCollector()
        var single = OutputCollector()
        for (place, line) in pieces.enumerated() {
            let channel: Channel = place == 1 ? .errors : .output
            single.write(.text("half"), to: .output)
            whole.write(.text("half"), to: .output)
            whole.writeLine(line, to: channel)
            for piece in line { single.write(piece, to: channel) }
            single.write(.text("\n"), to: channel)
        }
        let lines = Array(single.take())
        #expect(lines.count == 7)
        #expect(lines[0].pieces == [.text("halftook "), .duration("1.5 s")])
        #expect(lines[1].text == LineText("half".bytes, isTerminated: false))
        #expect(lines[2] == TypedLine(.errors, ""))
        #expect(Array(whole.take()) == lines)
        #expect(Array(Printout(lines)) == lines)
        #expect(whole.take().isEmpty)
    }

    @Test(arguments: Samples.all.indices)
    func `a rehearsal comes to the verdict of the session`(_ sample: Int) throws {
        let text = Samples.all[sample].bytes
        let session = Performance.of(try Transcript(parsing: text))
        let work = "/tmp/session".bytes
        #expect(try Rehearsal(file: text, session: session, work: work).verdict().isMet)
        var other = session
        other[0] = session[0].with(output: session[0].output + [TypedLine(.output, "more")])
        #expect(try !Rehearsal(file: text, session: other, work: work).verdict().isMet)
    }

    @Test func `writes and reads keys, and the text they come after`() throws {
        var recorder = Recorder(header: [])
        let observed = ObservedExchange(
            input: TypedInput("accept"),
            keys: [.interrupt, .interrupt],
            keysAfter: "script v1 ...",
            output: lines("script v1 ...", "!script v1 cancelled"),
            status: .error(.cancelled)
        )
        let bytes = try recorder.record(observed).appends
        let exchange = try #require(try Transcript(parsing: bytes).exchanges.first)
        #expect(exchange.settings.map(\.value) == [.after("script v1 ...")])
        #expect(exchange.keys.map(\.value) == [.interrupt, .interrupt])
    }

    @Test(arguments: [
        "", " ", "!!", "^a^b", "tab\there", "\\", "a \\", "\"open\nclosed\"", "# no comment",
        "- accept", "{\"action\":\"accept\"}", "日本\r", String(repeating: "x", count: 65_536),
    ])
    func `types again exactly what was typed`(_ text: String) throws {
        var recorder = Recorder(header: [])
        let input = TypedInput(text)
        let bytes = try recorder.record(ObservedExchange(input: input)).appends
        for edited in [bytes, SourceEdits.withReturns(bytes), bytes.dropLast(2)] {
            let transcript = try Transcript(parsing: Array(edited))
            #expect(transcript.exchanges.map(\.input.value) == [input])
            #expect(transcript.script == text.bytes + [0x0A])
        }
    }
}
