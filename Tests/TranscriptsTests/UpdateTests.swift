import CreatorCore
import Testing

@testable import Transcripts

@Suite struct UpdateTests {
    private let text = """
        @ transcript: 1
        @ title: x

        # top
        > a
        # about the first line
        | one
        |~ took <dur> for <n=int> scenes, <num 24.0+-1.5> s
        |* 2
        | last
        % {"status":"done","n":1}

        # between
        > b
        |  exact   spacing

        # the end

        """

    private func run(_ first: [TypedLine], _ second: [TypedLine], n: Int = 1) -> [ObservedExchange]
    {
        [
            ObservedExchange(
                input: TypedInput("a"),
                output: first,
                events: [["status": "done", "n": JSON(n), "more": true]]
            ),
            ObservedExchange(input: TypedInput("b"), output: second),
        ]
    }

    private let same = lines("one", "took 1.5 s for 4 scenes, 24.1 s", "x", "y", "last")
    private let exact = lines(" exact   spacing")

    private func update(_ runs: [[ObservedExchange]], of text: String? = nil) throws
        -> TranscriptUpdate
    {
        try TranscriptUpdate(TranscriptDocument(file: (text ?? self.text).bytes), runs: runs)
    }

    @Test func `leaves a file that passes as it is, whatever its line ends`() throws {
        for text in [
            text,
            text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"),
        ] {
            let update = try update([run(same, exact)], of: text)
            #expect(update.bytes == text.bytes)
            #expect(update.updated == [])
        }
    }

    @Test func `changes the lines that differ, and keeps holes, gaps, comments and events`() throws
    {
        let changed = lines(
            "eins",
            "took 12 s for 5 pictures, 31.0 s",
            "x",
            "y",
            "z",
            "last",
            "more"
        )
        let update = try update([run(changed, exact, n: 2)])
        let wanted = text.replacing("| one", with: "| eins").replacing("scenes,", with: "pictures,")
            .replacing("24.0+-", with: "31.0+-").replacing("|* 2", with: "|* 3")
            .replacing("| last\n", with: "| last\n| more\n").replacing("\"n\":1", with: "\"n\":2")
        #expect(update.bytes.shown == wanted)
        #expect(update.updated == [0])
        let again = try TranscriptUpdate(
            TranscriptDocument(file: update.bytes),
            runs: [run(changed, exact, n: 2)]
        )
        #expect(again.bytes == update.bytes)
    }

    @Test func `keeps the comments of lines that are gone`() throws {
        let update = try update([run(Array(same.dropFirst()), [])])
        #expect(update.bytes.shown.contains("# about the first line\n|~ took"))
        #expect(update.bytes.shown.hasSuffix("> b\n\n# the end\n"))
        let without = try self.update([[ObservedExchange(input: TypedInput("a"))]])
        #expect(without.bytes.shown.contains("> a\n# about the first line\n\n# between"))
    }

    @Test func `writes holes where values are volatile, unless a person wrote them exactly`() throws
    {
        let text = "@ transcript: 1\n> a\n| took 1.0 s\n| else\n"
        let line = TypedLine(.output, [.text("took "), .duration("2.0 s")])
        let more = TypedLine(.output, [.text("then "), .duration("3.0 s")])
        let update = try update(
            [[ObservedExchange(input: TypedInput("a"), output: [line, more])]],
            of: text
        )
        #expect(update.bytes.shown == "@ transcript: 1\n> a\n| took 2.0 s\n|~ then <dur>\n")
    }

    @Test func `writes the status and the exit code anew`() throws {
        let text = "@ transcript: 1\n> a\n# why\n= error state\n"
        let failed = ObservedExchange(
            input: TypedInput("a"),
            status: .error(.file),
            ending: .inputEnded(4)
        )
        let update = try update([[failed]], of: text)
        #expect(update.bytes.shown == "@ transcript: 1\n> a\n# why\n= error file\n= exit 4\n")
        let ok = try self.update([[ObservedExchange(input: TypedInput("a"))]], of: text)
        #expect(ok.bytes.shown == "@ transcript: 1\n> a\n# why\n")
    }

    @Test func `names a line that still moves, with a hole for it, and does not write it`() throws {
        let first = lines("one", "took 1.5 s for 4 scenes, 24.1 s", "x", "y", "last", "pid 17, ok")
        let second = lines(
            "one",
            "took 1.5 s for 4 scenes, 24.1 s",
            "x",
            "y",
            "last",
            "pid 4711, ok"
        )
        let update = try update([run(first, lines("b")), run(second, lines("b"))])
        #expect(update.updated == [1])
        #expect(update.bytes.shown == text.replacing("|  exact   spacing", with: "| b"))
        let line = try #require(update.unstable.first)
        #expect(update.unstable.count == 1)
        #expect(line.line == 5)
        #expect(line.suggestion?.shown == "|~ pid <int>, ok")
    }

    @Test func `repairs comparisons with a value that nothing binds any more`() throws {
        let text = "@ transcript: 1\n> a\n|~ id <v=int>\n> b\n|~ is <$v>\n"
        let runs = [
            [
                ObservedExchange(input: TypedInput("a")),
                ObservedExchange(input: TypedInput("b"), output: lines("is 7")),
            ]
        ]
        let update = try update(runs, of: text)
        #expect(update.bytes.shown == "@ transcript: 1\n> a\n> b\n| is 7\n")
    }

    @Test func `changes one of two equal commands`() throws {
        let text = "@ transcript: 1\n> a\n| x\n> a\n| x\n"
        let runs = [
            [
                ObservedExchange(input: TypedInput("a"), output: lines("x")),
                ObservedExchange(input: TypedInput("a"), output: lines("y")),
            ]
        ]
        let update = try update(runs, of: text)
        #expect(update.bytes.shown == "@ transcript: 1\n> a\n| x\n> a\n| y\n")
    }

    @Test func `passes after an update, whatever came`() throws {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<300 {
            let runs = [Samples.film.bytes].map { text -> [ObservedExchange] in
                let session = Performance.of((try? Transcript(parsing: text)) ?? Transcript())
                return session.map { observed in
                    var output = Array(observed.output)
                    for _ in 0..<random.number(below: 4) {
                        let place = random.number(below: output.count + 1)
                        if random.number(below: 2) == 0, place < output.count {
                            output.remove(at: place)
                        } else {
                            let line = TypedLine(.output, [.exact(random.line(pieces: 3))])
                            output.insert(line, at: place)
                        }
                    }
                    return observed.with(output: output)
                }
            }
            let document = try TranscriptDocument(file: Samples.film.bytes)
            let update = try TranscriptUpdate(document, runs: runs, work: ["/tmp/session".bytes])
            let differences = report(update.bytes, runs[0])
            #expect(differences == "")
            if differences != "" { break }
        }
    }
}
