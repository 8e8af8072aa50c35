import CreatorCore
import Testing

@testable import Transcripts

@Suite struct JudgeTests {
    @Test func `wants nothing where nothing is expected`() throws {
        #expect(try verdict("", []).isMet)
        #expect(try !verdict("", lines("")).isMet)
        #expect(try !verdict("", lines("a")).isMet)
        #expect(try !verdict("", lines("!a")).isMet)
    }

    @Test func `wants the lines that are expected, in their order and on their channel`() throws {
        #expect(try verdict("| a\n! b", lines("a", "!b")).isMet)
        #expect(try !verdict("| a\n! b", lines("!b", "a")).isMet)
        #expect(try !verdict("| a", lines("!a")).isMet)
        #expect(try !verdict("| a\n! b", lines("!a", "b")).isMet)
        #expect(try !verdict("| a", lines("a", "a")).isMet)
        #expect(try !verdict("| a\n| b", lines("a")).isMet)
        #expect(try !verdict("| a", [TypedLine(.output, [.text("a")], isTerminated: false)]).isMet)
    }

    @Test func `wants a status written that is not ok`() throws {
        #expect(try !verdict("", [], status: .error(.state)).isMet)
        #expect(try verdict("= error state", [], status: .error(.state)).isMet)
        #expect(try !verdict("= error file", [], status: .error(.state)).isMet)
        #expect(try !verdict("= error state", []).isMet)
        #expect(try !verdict("= ok", [], status: .error(.state)).isMet)
    }

    @Test func `wants leaving the shell written, and any exit code but 0 at the end of input`()
        throws
    {
        #expect(try !verdict("", [], ending: .left(0)).isMet)
        #expect(try verdict("= exit 0", [], ending: .left(0)).isMet)
        #expect(try !verdict("= exit 0", []).isMet)
        #expect(try !verdict("= exit 1", [], ending: .left(0)).isMet)
        #expect(try verdict("", [], ending: .inputEnded(0)).isMet)
        #expect(try !verdict("", [], ending: .inputEnded(4)).isMet)
        #expect(try verdict("= exit 4", [], ending: .inputEnded(4)).isMet)
        let failed = CommandStatus.error(.state)
        #expect(try verdict("= error state\n= exit 4", [], status: failed, ending: .left(4)).isMet)
    }

    @Test func `is not met when nothing ran, when not all ran, or when a reply was not used`()
        throws
    {
        let transcript = try Transcript(parsing: "@ transcript: 1\n> a\n> b\n".bytes)
        var judge = Judge(transcript)
        #expect(!judge.verdict().isMet)
        _ = judge.judge(ObservedExchange(input: TypedInput("a")))
        #expect(!judge.verdict().isMet)
        #expect(judge.verdict().notRun.count == 1)
        _ = judge.judge(ObservedExchange(input: TypedInput("b"), ending: .inputEnded(0)))
        #expect(judge.verdict().isMet)
        let calls = try Transcript(parsing: Samples.timeout.bytes).calls
        #expect(!judge.verdict(unusedCalls: [calls[0]]).isMet)
    }

    @Test func `compares the listed keys of events, in their order`() throws {
        let events: [JSON] = [
            ["status": "a", "n": 1, "data": ["x": 1, "y": [1, 2]]], ["status": "b"],
        ]
        for expected in [
            #"% {"status":"a"}"#, #"% {"n":1.0}"#, #"% {"data":{"y":[1,2]}}"#,
            "% {\"status\":\"a\"}\n% {\"status\":\"b\"}", #"%~ {"status":"<word>"}"#,
        ] {
            #expect(try verdict(expected, [], events: events).isMet, "\(expected)")
        }
        for expected in [
            #"% {"status":"c"}"#, #"% {"n":2}"#, #"% {"data":{"y":[1]}}"#, #"% {"z":null}"#,
            "% {\"status\":\"b\"}\n% {\"status\":\"a\"}",
            "% {\"status\":\"a\"}\n% {\"status\":\"a\"}",
            #"%~ {"status":"<int>"}"#,
        ] {
            #expect(try !verdict(expected, [], events: events).isMet, "\(expected)")
        }
    }

    @Test func `forbids events that are not listed where the header says so`() throws {
        let events: [JSON] = [["status": "a"], ["status": "b"]]
        let header = "@ events: exact\n"
        #expect(try !verdict(#"% {"status":"a"}"#, [], events: events, header: header).isMet)
        #expect(try !verdict("", [], events: events, header: header).isMet)
        let both = "% {\"status\":\"a\"}\n% {\"status\":\"b\"}"
        #expect(try verdict(both, [], events: events, header: header).isMet)
    }

    @Test func `binds a value once and compares with it later`() throws {
        let text = "@ transcript: 1\n> a\n|~ made <v=id>\n> b\n|~ used <$v>\n"
        let transcript = try Transcript(parsing: text.bytes)
        for (used, isMet) in [("x-1", true), ("x-2", false)] {
            var judge = Judge(transcript)
            #expect(
                judge.judge(ObservedExchange(input: TypedInput("a"), output: lines("made x-1")))
                    .isMet
            )
            let second = ObservedExchange(input: TypedInput("b"), output: lines("used \(used)"))
            #expect(judge.judge(second).isMet == isMet)
        }
    }

    @Test func `says where, what was typed, and what differs`() throws {
        let text = "@ transcript: 1\n\n> accept\n| script v1 ...\n| 71 words\n| next\n"
        var judge = Judge(try Transcript(parsing: text.bytes))
        let observed = ObservedExchange(
            input: TypedInput("accept"),
            output: lines("script v1 ...", "73 words\u{1B}[0m", "next"),
            status: .error(.stage)
        )
        let report = judge.judge(observed).report(path: "t.transcript")
        let wanted = [
            "t.transcript:5 > accept", " | script v1 ...", "-| 71 words",
            #"+|\ 73 words\e[0m"#, " | next", "+= error stage",
        ]
        #expect(report == wanted.map(\.bytes))
    }

    @Test(arguments: [
        ("| e\u{301}a", "\u{E9}a", Remark.equalOnceNormalised),
        ("| a b", "a  b", Remark.equalWithoutBlanks),
        ("| a", "!a", Remark.onOtherChannel),
    ])
    func `remarks on what cannot be seen`(_ expected: String, _ actual: String, _ remark: Remark)
        throws
    {
        let verdict = try verdict(expected, lines(actual))
        #expect(!verdict.isMet)
        #expect(verdict.remarks == [remark])
    }

    @Test func `keeps a report of a hundred thousand lines short, and as text`() throws {
        let long = String(repeating: "é", count: 100_000)
        let output = (0..<100_000).map { TypedLine(.output, "\($0) \(long.prefix(2))") }
        let verdict = try verdict("| \(long)", output)
        let report = verdict.report(path: "t")
        #expect(report.count < 210)
        #expect(
            report.allSatisfy { $0.count < 1100 && String(validating: $0, as: UTF8.self) != nil }
        )
    }

    @Test func `gives the same verdicts in any order and at the same time`() async throws {
        let texts = Samples.all.map(\.bytes)
        @Sendable func report(_ text: [UInt8]) -> [[UInt8]] {
            guard let transcript = try? Transcript(parsing: text) else { return [] }
            var judge = Judge(transcript, work: "/elsewhere".bytes)
            return Performance.of(transcript).flatMap { judge.judge($0).report(path: "t") }
        }
        let single = texts.map { report($0) }
        #expect(single.contains { !$0.isEmpty })
        let together = await withTaskGroup(of: (Int, [[UInt8]]).self) { group in
            for round in 0..<24 {
                group.addTask { (round % texts.count, report(texts[round % texts.count])) }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(together.count == 24)
        for (place, result) in together { #expect(result == single[place]) }
    }
}
