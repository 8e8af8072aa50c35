import CreatorCore
import Testing

@testable import Transcripts

@Suite struct MachineReportTests {
    @Test(arguments: [
        "<a>", "<a b=\"1\" b=\"2\"/>", "<a>]]></a>", "<a>&nbsp;</a>", "<a b=\"<\"/>", "<a/><b/>",
        "<a><b></a></b>", "<a>\u{1}</a>", "<a>\u{FFFE}</a>", "<a b=\"1/>", "",
    ])
    func `refuses XML that is not well formed`(_ text: String) {
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        #expect(throws: XMLNode.Fault.self) { try XMLNode.document((declaration + text).bytes) }
        #expect(throws: XMLNode.Fault.self) { try XMLNode.document("<a/>".bytes) }
    }

    @Test func `writes a suite for every file and a case for every command`() throws {
        let root = try XMLNode.document(JUnitReport.document(ReplayReport(try ReportSamples.all())))
        #expect(root.name == "testsuites")
        #expect(root.attributes["name"] == "creator replay")
        let suites = root.all("testsuite")
        #expect(
            suites.compactMap { $0.attributes["name"] } == ["a", "b", "c", "d", "e", "f", "g", "h"]
        )
        for suite in suites + [root] {
            let cases = suite.all("testcase")
            #expect(suite.attributes["tests"] == "\(cases.count)")
            #expect(suite.attributes["failures"] == "\(suite.all("failure").count)")
            #expect(suite.attributes["errors"] == "\(suite.all("error").count)")
            #expect(suite.attributes["skipped"] == "\(suite.all("skipped").count)")
            #expect(suite.attributes["time"] == nil)
        }
        let cases = suites[1].all("testcase")
        #expect(cases.map { $0.attributes["name"] } == ["L3 a", "L5 b", "L7 c"])
        #expect(cases.allSatisfy { $0.attributes["classname"] == "b" })
        #expect(cases[0].children.isEmpty && cases[2].children.isEmpty)
        let failure = try #require(cases[1].child)
        #expect(failure.name == "failure")
        #expect(failure.attributes["message"] == "differs at line 6")
        #expect(failure.text == "b:6 > b\n-| b\n+| x")
        #expect(suites[1].all("property").first?.attributes["value"] == "A <b> & \"c\"")
        let results = suites.map { $0.all("testcase").map { $0.child?.name ?? "-" } }
        #expect(
            results == [
                ["-", "-"], ["-", "failure", "-"], ["-", "skipped"], ["-", "-", "failure"],
                ["error"], ["error"], ["-", "error", "skipped"], ["skipped"],
            ]
        )
        #expect(suites[6].all("error").first?.attributes["type"] == "timeout")
    }

    @Test func `writes times only where they are given`() throws {
        let files = [
            try ReportSamples.passed("a", seconds: 0.25), try ReportSamples.passed("b", seconds: 1),
            try ReportSamples.passed("c"),
        ]
        let report = ReplayReport(files)
        let root = try XMLNode.document(JUnitReport.document(report))
        #expect(root.attributes["time"] == "1.250")
        #expect(root.all("testsuite").map { $0.attributes["time"] } == ["0.250", "1.000", nil])
        let lines = try objects(JSONReport.document(report))
        #expect(lines.map { $0["seconds"]?.double } == [0.25, 1, nil, nil])
        #expect(
            report.text
                == ReplayReport(try ["a", "b", "c"].map { try ReportSamples.passed($0) }).text
        )
    }

    @Test func `writes documents without any file`() throws {
        let empty = ReplayReport([])
        let root = try XMLNode.document(JUnitReport.document(empty))
        #expect(root.attributes["tests"] == "0")
        #expect(
            TAPReport.document(empty).shown == "TAP version 14\nBail out! no transcript to replay\n"
        )
        #expect(try objects(JSONReport.document(empty)).count == 1)
    }

    /// Bytes that break one of the formats, in one place or another.
    static let hostile = [
        "]]>", "<![CDATA[", "&amp;", "\"'", "\u{0}\u{8}\u{B}", "\u{FFFE}\u{FFFF}", "\u{1B}[31m",
        "\u{202E}", "\u{85}\u{2028}", "# SKIP all", "\\# \\", "---", "...", "\t", "é日本👩‍⚕️",
        ": - {}[]*&!|>%@`", "\u{10FFFF}\u{E000}",
    ]

    @Test(arguments: hostile)
    func `keeps every format whole, whatever a session prints or is called`(_ text: String) throws {
        let transcript = try ReportSamples.transcript("a", "b")
        let outputs = ["a", text + "\r" + text]
        let verdict = ReportSamples.verdict(transcript, prints: outputs)
        let files = [
            FileReport(path: text, title: text, outcome: .failed(verdict)),
            FileReport(path: text + "2", title: text, outcome: .skipped(text)),
            FileReport(path: text + "3", title: text, outcome: .unopenable(text)),
            FileReport(
                path: text + "4",
                title: text,
                outcome: try ReportSamples.stopped(.broke(text))
            ),
            FileReport(
                path: text + "5",
                title: nil,
                outcome: .expectedFailure(verdict, reason: text)
            ),
            FileReport(
                path: text + "6",
                title: nil,
                outcome: .unexpectedPass(verdict, reason: text)
            ),
        ]
        let report = ReplayReport(files)
        let root = try XMLNode.document(JUnitReport.document(report))
        #expect(
            root.all("testsuite").map { $0.attributes["name"] } == report.files.map(\.shownPath)
        )
        let objects = try objects(JSONReport.document(report))
        #expect(objects.count == 7)
        #expect(
            zip(objects, report.files).allSatisfy {
                Array(($0["path"]?.text ?? "").utf8) == Array($1.path.utf8)
            }
        )
        let tap = TAPReport.document(report)
        expectWhole(tap, points: 6)
        for document in [tap, JSONReport.document(report), report.text] {
            let shown = try #require(String(validating: document, as: UTF8.self))
            #expect(!shown.unicodeScalars.contains { $0 != "\n" && Escapes.isHidden($0) })
        }
    }

    @Test func `keeps every format whole where output is no text at all`() throws {
        var random = SeededGenerator(seed: 11)
        let transcript = try ReportSamples.transcript("a")
        for _ in 0..<200 {
            var judge = Judge(transcript)
            let lines = (0..<3).map { _ in TypedLine(.output, [.exact(random.line(pieces: 8))]) }
            _ = judge.judge(ObservedExchange(input: TypedInput("a"), output: lines))
            let file = FileReport(path: "t", title: nil, outcome: .failed(judge.verdict()))
            let report = ReplayReport([file])
            let root = try XMLNode.document(JUnitReport.document(report))
            let failure = try #require(root.all("failure").first)
            #expect(failure.text == file.differences[0].lines.map(\.shown).joined(separator: "\n"))
            #expect(try objects(JSONReport.document(report)).count == 2)
            expectWhole(TAPReport.document(report), points: 1)
        }
    }

    @Test func `writes a TAP point for every file, with directives and a block`() throws {
        let lines = TAPReport.document(ReplayReport(try ReportSamples.all())).shown
            .split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.prefix(3) == ["TAP version 14", "1..8", "ok 1 - a"])
        let block = """
            not ok 2 - b
              ---
              message: "1 of 3 commands differs; creator replay --review to look, --update to accept"
              outcome: failed
              title: "A <b> & \\"c\\""
              difference:
                - "b:6 > b"
                - "-| b"
                - "+| x"
              ...
            not ok 3 - c # TODO not yet
            not ok 4 - d
            """
        #expect(lines.dropFirst(3).prefix(12).joined(separator: "\n") == block)
        #expect(lines.contains("ok 8 - h # SKIP no ffmpeg"))
        let odd = TAPReport.testPoint(ReportSamples.skipped("a#1\\b", "no #2"), number: 3)
        #expect(odd.shown == "ok 3 - a\\#1\\\\b # SKIP no \\#2\n")
        let skipped = ReplayReport([ReportSamples.skipped("a")])
        #expect(
            TAPReport.document(skipped).shown.hasSuffix("Bail out! every transcript was skipped\n")
        )
    }

    @Test func `writes what differs as JSON`() throws {
        let objects = try objects(JSONReport.document(ReplayReport(try ReportSamples.all())))
        let failed = objects[1]
        #expect(failed["outcome"] == "failed")
        #expect(failed["commands"] == 3)
        #expect(failed["differing"] == 1)
        #expect(
            failed["differences"] == [
                [
                    "command": 2, "line": 6, "typed": "b", "after_failure": false,
                    "text": ["b:6 > b", "-| b", "+| x"],
                ]
            ]
        )
        #expect(objects[2]["reason"] == "not yet")
        #expect(objects[4]["line"] == 3)
        #expect(objects[6]["reason"] == "timeout")
        #expect(objects[6]["not_typed"] == 2)
        #expect(objects.last?["summary"]?["files"] == 8)
        #expect(objects.last?["summary"]?["passed"] == 1)
        let again = try #require(
            FileReport(
                path: "t",
                title: nil,
                outcomes: [
                    try ReportSamples.passed("t").outcome, try ReportSamples.failed("t").outcome,
                ]
            )
        )
        #expect(
            try self.objects(JSONReport.line(again))[0]["replays"] == [
                "count": 2, "good": 1, "shown": 2,
            ]
        )
    }

    private func objects(_ bytes: [UInt8]) throws -> [JSON] {
        #expect(bytes.last == 0x0A)
        return try bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
            .map { try JSON(parsing: Array($0)) }
    }

    /// A harness would see these points, numbered in order, and every block closed.
    private func expectWhole(_ tap: [UInt8], points: Int) {
        let lines = tap.shown.split(separator: "\n", omittingEmptySubsequences: false)
        var numbers: [String] = []
        var isInside = false
        for line in lines.dropFirst(2).dropLast() {
            if isInside {
                #expect(line.hasPrefix("  "))
                isInside = line != "  ..."
            } else if line == "  ---" {
                isInside = true
            } else {
                let words = line.split(separator: " ")
                numbers.append(String(words[words[0] == "not" ? 2 : 1]))
                let bare = line.replacing("\\\\", with: "").replacing("\\#", with: "")
                #expect(bare.count { $0 == "#" } == (bare.contains(" # ") ? 1 : 0), "\(line)")
            }
        }
        #expect(!isInside)
        #expect(numbers == (1...points).map { "\($0)" })
    }
}
