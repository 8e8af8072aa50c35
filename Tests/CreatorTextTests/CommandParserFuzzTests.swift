import CreatorCore
import CreatorText
import Testing

@Suite struct CommandParserFuzzTests {
    private static let pieces =
        CommandName.words.map(\.word) + Stage.allCases.map(\.rawValue) + [
            "moa", "doctor_ad", "v1", "v0", "drug_name", "condition", "=", ":=", "@", "@@", "\"",
            "'", "“", "”",
            "\\", "\\u00e9", "\\q", " ", " ", " ", "\t", "\u{A0}", "{", "}", "[1]", "#", "-", "--",
            "x", "é",
            "e\u{301}", "\u{301}", "🧪", "all", "\n", "\"a b\"", "{\"action\":\"accept\"}",
        ]

    @Test func `gives any line a meaning that can be written again, or an error inside the line`()
        throws
    {
        var state: UInt64 = 3
        func number(below limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        var commands = 0
        for _ in 0..<4000 {
            let line = (0...number(below: 9)).map { _ in
                Self.pieces[number(below: Self.pieces.count)]
            }
            .joined()
            do throws(SyntaxError) {
                guard case .command(let command, let tolerant) = try CommandParser.parse(line)
                else {
                    continue
                }
                commands += 1
                let written = CommandPrinter.line(for: command, tolerant: tolerant)
                let isMessage = written.contains("{\"action\"")
                guard !isMessage else { continue }
                let again = try CommandParser.parse(written)
                #expect(again == .command(command, tolerant: tolerant), "\(line)")
            } catch {
                #expect((1...line.count + 1).contains(error.column), "\(line)")
                #expect(!error.message.isEmpty)
            }
        }
        #expect(commands > 100)
    }
}
