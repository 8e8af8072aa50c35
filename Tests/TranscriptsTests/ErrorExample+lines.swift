@testable import Transcripts

extension ErrorExample {
    private static let headerKeys = HeaderSetting.Name.allCases.map(\.rawValue)
    private static let commandKeys = ExchangeSetting.Name.allCases.map(\.rawValue)

    static let structure = [
        ErrorExample(whole: "", line: 1, .noHeader),
        ErrorExample(whole: "> a\n", line: 1, .noHeader),
        ErrorExample(whole: "@ transcript: 2\n> a\n", line: 1, .unknownVersion("2")),
        ErrorExample(whole: "@ transcript: \n> a\n", line: 1, .blankAtEnd),
        ErrorExample("> a\n? b\n", line: 3, .unknownLine("?")),
        ErrorExample("> a\n  | b\n", line: 3, .unknownLine(" ")),
        ErrorExample("> a\nb c\n", line: 3, .unknownLine("b")),
        ErrorExample("> a\n  \n", line: 3, .blankAtEnd),
        ErrorExample("> a\n| b \n", line: 3, .blankAtEnd),
        ErrorExample("# c\t\n> a\n", .blankAtEnd),
        ErrorExample("> a\n|b\n", line: 3, .noBlankAfter("|")),
        ErrorExample("> a\n!b\n", line: 3, .noBlankAfter("!")),
        ErrorExample(">a\n", .noBlankAfter(">")),
        ErrorExample("> a\n|~b\n", line: 3, .noBlankAfter("|~")),
        ErrorExample("> a\n|~\n", line: 3, .noBlankAfter("|~")),
        ErrorExample("> a\n|\\\n", line: 3, .noBlankAfter("|\\")),
        ErrorExample("> a\n=ok\n", line: 3, .noBlankAfter("=")),
        ErrorExample("> a\n%{}\n", line: 3, .noBlankAfter("%")),
        ErrorExample("> a\n^C\n", line: 3, .noBlankAfter("^")),
        ErrorExample("> a\n--- \n", line: 3, .blankAtEnd),
        ErrorExample("@title: x\n> a\n", .noBlankAfter("@")),
        ErrorExample("> a\n| b\rc\n", line: 3, .strayReturn),
        ErrorExample("> a\n| b\r\n", line: 3, .strayReturn),
        ErrorExample("> a\n| b\n. c\n", line: 4, .misplacedContinuation),
        ErrorExample("> a\n| b\n^ C\n", line: 4, .misplacedKeys),
        ErrorExample("| b\n> a\n", .expectationWithoutCommand),
        ErrorExample("= ok\n> a\n", .expectationWithoutCommand),
        ErrorExample("> a\n@ after: b\n| c\n", line: 3, .settingsWithoutCommand),
        ErrorExample("> a\n@ after: b\n", line: 3, .settingsWithoutCommand),
        ErrorExample("> a\n= ok\n| b\n", line: 4, .afterStatus),
        ErrorExample("> a\n= ok\n= ok\n", line: 4, .afterStatus),
        ErrorExample("> a\n= exit 0\n| b\n", line: 4, .afterExit),
        ErrorExample("> a\n= exit 0\n= exit 0\n", line: 4, .afterExit),
        ErrorExample("> a\n= exit 0\n> b\n", line: 4, .afterExit),
        ErrorExample("> a\n|*\n|* 3\n", line: 4, .adjacentGaps),
        ErrorExample("> a\n|\\ b\\c\n| c\n", line: 4, .afterUnterminated),
    ]

    static let values = [
        ErrorExample("@ after: b\n> a\n", .unknownKey("after", known: headerKeys)),
        ErrorExample("\n@ seed: 1\n> a\n", line: 3, .unknownKey("seed", known: commandKeys)),
        ErrorExample("@ Title: x\n> a\n", .malformedSetting),
        ErrorExample("@ title x\n> a\n", .malformedSetting),
        ErrorExample("@ title: x\n@ title: y\n> a\n", line: 3, .repeatedKey("title")),
        ErrorExample("@ env: PATH=/tmp\n> a\n", .forbiddenVariable("PATH")),
        ErrorExample("> a\n^ X\n", line: 3, .unknownKeyPress("X")),
        ErrorExample("> a\n|* 3..\n", line: 3, .malformedGap("3..")),
        ErrorExample("> a\n|* 3..2\n", line: 3, .malformedGap("3..2")),
        ErrorExample("> a\n|* some\n", line: 3, .malformedGap("some")),
        ErrorExample("> a\n= okay\n", line: 3, .unknownStatus("okay")),
        ErrorExample(
            "> a\n= error provider.timout\n",
            line: 3,
            .unknownErrorCode(
                "provider.timout",
                near: [
                    "provider.auth", "provider.rate", "provider.timeout", "provider.network",
                    "provider.truncated", "provider.filtered", "provider.schema",
                ]
            )
        ),
        ErrorExample("> a\n= exit 256\n", line: 3, .malformedExit("256")),
        ErrorExample("> a\n% []\n", line: 3, .malformedEvent("an event is a JSON object")),
        ErrorExample("> a\n|\\ \\q\n", line: 3, .unknownEscape("\\q")),
    ]

    static let holes = [
        ErrorExample("> a\n|~ b <any\n", line: 3, .holeNotClosed),
        ErrorExample("> a\n|~ b <number>\n", line: 3, .unknownHole("number")),
        ErrorExample("> a\n|~ b <num about 3>\n", line: 3)("num about 3", "<num 24.0+-1.5>"),
        ErrorExample("> a\n|~ <int 3>\n", line: 3)("int 3", "<int>"),
        ErrorExample("> a\n|~ <V=int>\n", line: 3, .malformedName("V")),
        ErrorExample("> a\n|~ <$V>\n", line: 3, .malformedName("V")),
        ErrorExample(
            "> a\n|~ " + String(repeating: "<any>", count: 9) + "\n",
            line: 3,
            .tooManyAny(limit: 8)
        ),
        ErrorExample("> a\n|~ <v=int>\n|~ <v=int>\n", line: 4, .boundTwice("v", line: 3)),
        ErrorExample("> a\n|~ <$v>\n|~ <v=int>\n", line: 3, .notBound("v")),
        ErrorExample("> a\n%~ {\"a\":\"<$v>\"}\n", line: 3, .notBound("v")),
    ]

    /// A malformed hole.
    private init(_ text: String, line: Int) {
        self.init(text, line: line, .holeNotClosed)
    }

    private func callAsFunction(_ hole: String, _ example: String) -> ErrorExample {
        ErrorExample(whole: text, line: line, .malformedHole(hole, example: example))
    }

    static let sections = [
        ErrorExample("> a\n--- ftp 1\n", line: 3, .unknownSection("ftp")),
        ErrorExample(
            "> a\n--- http 1 llm /v1\n",
            line: 3,
            .malformedSection(example: "--- http 1 llm POST /v1/chat/completions")
        ),
        ErrorExample("> a\n--- http 2 llm POST /v1\n", line: 3, .sectionNumber(2, expected: 1)),
        ErrorExample("> a\n--- http 1 llm POST /v1\n", line: 3, .replyMissing(1)),
        ErrorExample("> a\n--- reply 1 200\n", line: 3, .replyWithoutRequest(1)),
        ErrorExample(
            "> a\n--- http 1 llm POST /v1\n--- reply 2 200\n",
            line: 4,
            .replyWithoutRequest(2)
        ),
        ErrorExample("> a\n--- file ../x\n", line: 3, .unsafeFileName("../x")),
        ErrorExample("> a\n--- file /etc/x\n", line: 3, .unsafeFileName("/etc/x")),
        ErrorExample("> a\n--- file x\n| a\n--- file x\n", line: 5, .repeatedFile("x")),
        ErrorExample("> a\n--- file x\n| a\n\n", line: 5, .noteAmongSections),
        ErrorExample("> a\n--- file x\n|~ <any>\n", line: 4, .noBlankAfter("|")),
        ErrorExample("> a\n--- file x\n> b\n", line: 4, .lineAfterSections),
        ErrorExample(
            "> a\n--- http 1 llm POST /v1\n--- reply 1 timeout\n@ body: text\n| x\n",
            line: 4,
            .bodyNotAllowed("a timeout has no body")
        ),
    ]
}
