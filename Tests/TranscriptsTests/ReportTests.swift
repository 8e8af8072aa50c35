import CreatorCore
import Testing

@testable import Transcripts

@Suite struct ReportTests {
    @Test func `says for every outcome what happened and what to do`() throws {
        let report = ReplayReport(try ReportSamples.all())
        let wanted = """
            ok    a  2 commands
            b:6 > b
            -| b
            +| x
            FAIL  b  1 of 3 commands differs; creator replay --review to look, --update to accept
            xfail c  1 of 2 commands differs, as expected: not yet
            XPASS d  passed, but is expected to fail (not yet); remove its '@ xfail:' line
            ERROR e  line 3: there is no command; write one as '> help'
            ERROR f  no such file
            STOP  g  line 5: no end within 60s; look at the command, or allow more with \
            '@ timeout:'
            skip  h  no ffmpeg
            8 transcripts: 1 passed, 1 failed, 1 failed as expected, 1 passed unexpectedly, \
            1 not readable, 1 not found or not opened, 1 not finished, 1 skipped

            """
        #expect(report.text.shown == wanted)
        #expect(report.text == report.files.flatMap(\.text) + (report.summary.text + "\n").utf8)
    }

    @Test func `is the same whatever order files end in, and however they were ordered`() throws {
        let files = try ReportSamples.all()
        let first = ReplayReport(files)
        var random = SeededGenerator(seed: 3)
        for seed in 0..<50 {
            let other = ReplayReport(
                files.shuffled(using: &random),
                order: .random(seed: UInt64(seed))
            )
            #expect(other.text == first.text)
            #expect(JUnitReport.document(other) == JUnitReport.document(first))
            #expect(TAPReport.document(other) == TAPReport.document(first))
            #expect(JSONReport.document(other) == JSONReport.document(first))
            #expect(other.orderNote?.contains("--order random:\(seed)") == true)
        }
        #expect(first.orderNote == nil)
    }

    @Test(arguments: [
        ([], ReplayExit.unusable), (["h"], .unusable), (["a"], .passed), (["a", "h"], .passed),
        (["c"], .passed), (["c", "h"], .passed), (["b"], .mismatch), (["a", "b"], .mismatch),
        (["d"], .mismatch), (["a", "d", "h"], .mismatch), (["e"], .unusable), (["f"], .unusable),
        (["g"], .couldNotRun), (["g", "h"], .couldNotRun), (["b", "g"], .couldNotRun),
        (["b", "e"], .unusable), (["e", "g"], .unusable), (["a", "b", "d", "f", "g"], .unusable),
    ])
    func `leaves with the code of what must be dealt with first`(
        _ paths: [String],
        _ exit: ReplayExit
    ) throws {
        let files = try ReportSamples.all().filter { paths.contains($0.path) }
        #expect(files.count == paths.count)
        let report = ReplayReport(files)
        #expect(report.exit == exit)
        #expect(JSONReport.document(report).shown.contains("\"exit\":\(exit.rawValue)}}\n"))
    }

    @Test func `says that nothing was replayed`() {
        let empty = ReplayReport([])
        #expect(
            empty.text.shown
                == "no transcript to replay; look at the paths, --filter, --tag and --shard\n"
        )
        let skipped = ReplayReport([ReportSamples.skipped("a"), ReportSamples.skipped("b")])
        #expect(skipped.summary.text.contains("2 transcripts: 2 skipped; nothing was replayed"))
    }

    @Test func `counts commands that were not typed and replies nobody asked for`() throws {
        let cassette = try Transcript(parsing: Samples.timeout.bytes)
        let partial = ReportSamples.verdict(try ReportSamples.transcript("a", "b"), prints: ["x"])
        let verdict = TranscriptVerdict(
            exchanges: partial.exchanges,
            notRun: partial.notRun,
            unusedCalls: [cassette.calls[0]]
        )
        let file = FileReport(path: "t", title: nil, outcome: .failed(verdict))
        let line = cassette.calls[0].replyLine
        #expect(line > 0)
        let text = file.text.shown
        #expect(
            text.contains("\nt:\(line) reply 1 to POST /v1/chat/completions was not asked for\n")
        )
        #expect(
            text.contains("1 of 2 commands differs, 1 command was not typed, 1 reply was not asked")
        )
    }

    @Test func `reports the first replay that needs somebody`() throws {
        let good = try ReportSamples.passed("t").outcome
        let bad = try ReportSamples.failed("t").outcome
        let all = try #require(FileReport(path: "t", title: nil, outcomes: [good, good]))
        #expect(all.text.shown == "ok    t  2 commands; 2 times\n")
        let mixed = try #require(FileReport(path: "t", title: nil, outcomes: [good, bad, good]))
        #expect(mixed.outcome.kind == .failed)
        #expect(mixed.text.shown.hasSuffix("; in replay 2, 2 of 3 replays passed\n"))
        #expect(FileReport(path: "t", title: nil, outcomes: []) == nil)
        let once = try #require(FileReport(path: "t", title: nil, outcomes: [good]))
        #expect(once.text == (try ReportSamples.passed("t")).text)
    }

    @Test func `decides by the header whether a mismatch was to be expected`() throws {
        let plain = try ReportSamples.transcript("a")
        let bad = ReportSamples.verdict(plain, prints: ["x"])
        let good = ReportSamples.verdict(plain, prints: ["a"])
        let xfail = try ReportSamples.transcript("a", header: "@ xfail: not yet").header
        #expect(FileOutcome(bad, header: []).kind == .failed)
        #expect(FileOutcome(good, header: []).kind == .passed)
        #expect(FileOutcome(bad, header: xfail).kind == .expectedFailure)
        #expect(FileOutcome(good, header: xfail).kind == .unexpectedPass)
    }

    @Test func `cuts what is very long, and says so`() throws {
        let commands = (0..<400).map { "> c\($0)\n| a\n| b\n| c\n" }.joined()
        let transcript = try Transcript(parsing: "@ transcript: 1\n\(commands)".bytes)
        let verdict = ReportSamples.verdict(
            transcript,
            prints: Array(repeating: "x", count: 400)
        )
        let file = FileReport(path: "t", title: nil, outcome: .failed(verdict))
        #expect(file.lines.count < 1010)
        let text = file.text.shown
        #expect(text.contains("commands differ more; one file shows at most 1000 lines\n"))
        #expect(text.contains("400 of 400 commands differ;"))
        let xml = try XMLNode.document(JUnitReport.document(ReplayReport([file])))
        #expect(xml.all("failure").count == 400)
        #expect(xml.all("failure").last?.text.contains("not shown") == true)
        #expect(TAPReport.document(ReplayReport([file])).count { $0 == 0x0A } < 1020)
    }

    @Test func `shows what is hidden in paths and reasons`() throws {
        let path = "a\nok    b\u{202E}\u{1B}[1m\u{A0}\\.transcript"
        for file in [
            ReportSamples.skipped(path, "no\nffmpeg\u{7}"), try ReportSamples.failed(path),
        ] {
            let text = file.text.shown
            #expect(text.contains(#"a\nok    b\u{202E}\e[1m\u{A0}\.transcript"#))
            #expect(!text.unicodeScalars.contains { $0 != "\n" && Escapes.isHidden($0) })
        }
        #expect(
            ReportSamples.skipped("a", "no\nffmpeg\u{7}").text.shown == #"skip  a  no\nffmpeg\x07"#
                + "\n"
        )
    }

    @Test func `says where and why a session stopped`() throws {
        let cassette = try Transcript(parsing: Samples.timeout.bytes)
        let request = cassette.calls[0].request
        let reasons: [(StopReason, String)] = [
            (.leftEarly(4), "line 5: the shell left with status 4 before"),
            (.unanswered(.exhausted(request)), "line 5: no reply is left for POST"),
            (.missingTools(["ffmpeg", "flite"]), "line 5: ffmpeg, flite not found; install"),
            (.broke("the folder is full"), "line 5: the folder is full"),
        ]
        for (reason, words) in reasons {
            let file = FileReport(path: "t", title: nil, outcome: try ReportSamples.stopped(reason))
            #expect(file.text.shown.hasPrefix("STOP  t  \(words)"), "\(file.text.shown)")
        }
        let differs = CassetteMismatch.differs(
            cassette.calls[0],
            cassette.calls[1].request,
            laterNumber: 2
        )
        let file = FileReport(
            path: "t",
            title: nil,
            outcome: try ReportSamples.stopped(.unanswered(differs))
        )
        #expect(file.lines.count > 1)
        #expect(JSONReport.line(file).shown.contains("\"details\":["))
    }
}
