import Testing

@testable import Transcripts

@Suite struct GapTests {
    @Test(arguments: [
        ("|*", [], true), ("|*", ["a", "b"], true), ("|*", ["a", "!b"], false),
        ("!*", ["!a"], true), ("!*", ["a"], false), ("|* 0..0", ["a"], false),
        ("|* 0..0", [], true), ("|* 2", ["a", "b"], true), ("|* 2", ["a"], false),
        ("|* 2", ["a", "b", "c"], false), ("|* 1..2", [], false), ("|* 1..2", ["a", "b"], true),
        ("| x\n|* 1..2", ["x", "a"], true), ("|*\n| x", ["a", "x", "x"], true),
        ("|*\n| x", ["x", "a"], false), ("| x\n|* 1\n| x", ["x", "x"], false),
        ("|* 1\n!* 1\n| x", ["a", "!b", "x"], true), ("|* 1\n!* 1\n| x", ["!b", "a", "x"], false),
        ("|*\n| a\n|* 1\n| b", ["a", "a", "a", "b"], true),
        ("|* 0..1\n| a\n|* 0..1\n| a", ["a", "a"], true),
    ])
    func `stands for lines of its channel within its bounds`(
        _ expected: String,
        _ actual: [String],
        _ isMet: Bool
    ) throws {
        let output = actual.flatMap { lines($0) }
        #expect(try verdict(expected, output).isMet == isMet)
    }

    @Test func `takes the fewest lines that work`() throws {
        let verdict = try verdict("|*\n| x\n|*", lines("a", "x", "x", "b"))
        #expect(
            verdict.output == [
                .met(expected: 0, actual: 0..<1), .met(expected: 1, actual: 1..<2),
                .met(expected: 2, actual: 2..<4),
            ]
        )
    }

    @Test func `goes back when a value that was bound on the way does not fit later`() throws {
        let expected = "|*\n|~ id <v=int>\n|*\n|~ again <$v>"
        #expect(try verdict(expected, lines("id 1", "id 2", "x", "again 2")).isMet)
        #expect(try !verdict(expected, lines("id 1", "id 2", "x", "again 3")).isMet)
    }

    @Test func `does not keep values of a way that was given up`() throws {
        let text = "@ transcript: 1\n> a\n|*\n|~ id <v=int>\n|~ end <$v>\n> b\n|~ <$v>\n"
        var judge = Judge(try Transcript(parsing: text.bytes))
        let first = lines("id 1", "id 2", "end 2")
        #expect(judge.judge(ObservedExchange(input: TypedInput("a"), output: first)).isMet)
        let second = ObservedExchange(input: TypedInput("b"), output: lines("2"))
        #expect(judge.judge(second).isMet)
    }

    @Test func `compares 100,000 lines with 50 gaps, met and not met`() throws {
        var expected: [String] = []
        for gap in 0..<50 { expected += ["|*", "| mark \(gap)"] }
        let output = (0..<100_000).map { place in
            TypedLine(.output, place % 2000 == 1999 ? "mark \(place / 2000)" : "line \(place % 7)")
        }
        let text = expected.joined(separator: "\n")
        #expect(try verdict(text, output).isMet)
        #expect(try !verdict(text, output + lines("more")).isMet)
    }
}
