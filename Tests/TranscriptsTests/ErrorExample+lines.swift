@testable import Transcripts

extension ErrorExample {
    private static let headerKeys = HeaderSetting.Name.allCases.map(\.rawValue)
    private static let commandKeys = ExchangeSetting.Name.allCases.map(\.rawValue)

    static let structure = [
        ErrorExample(whole: "", line: 1, .structure(.noHeader)),
        ErrorExample(whole: "> a\n", line: 1, .structure(.noHeader)),
        ErrorExample(whole: "@ transcript: 2\n> a\n", line: 1, .structure(.unknownVersion("2"))),
        ErrorExample(whole: "@ transcript: \n> a\n", line: 1, .bytes(.blankAtEnd)),
        ErrorExample("> a\n? b\n", line: 3, .structure(.unknownLine("?"))),
        ErrorExample("> a\n  | b\n", line: 3, .structure(.unknownLine(" "))),
        ErrorExample("> a\nb c\n", line: 3, .structure(.unknownLine("b"))),
        ErrorExample("> a\n  \n", line: 3, .bytes(.blankAtEnd)),
        ErrorExample("> a\n| b \n", line: 3, .bytes(.blankAtEnd)),
        ErrorExample("# c\t\n> a\n", .bytes(.blankAtEnd)),
        ErrorExample("> a\n|b\n", line: 3, .structure(.noBlankAfter("|"))),
        ErrorExample("> a\n!b\n", line: 3, .structure(.noBlankAfter("!"))),
        ErrorExample(">a\n", .structure(.noBlankAfter(">"))),
        ErrorExample("> a\n|~b\n", line: 3, .structure(.noBlankAfter("|~"))),
        ErrorExample("> a\n|~\n", line: 3, .structure(.noBlankAfter("|~"))),
        ErrorExample("> a\n|\\\n", line: 3, .structure(.noBlankAfter("|\\"))),
        ErrorExample("> a\n=ok\n", line: 3, .structure(.noBlankAfter("="))),
        ErrorExample("> a\n%{}\n", line: 3, .structure(.noBlankAfter("%"))),
        ErrorExample("> a\n^C\n", line: 3, .structure(.noBlankAfter("^"))),
        ErrorExample("> a\n--- \n", line: 3, .bytes(.blankAtEnd)),
        ErrorExample("@title: x\n> a\n", .structure(.noBlankAfter("@"))),
        ErrorExample("> a\n| b\rc\n", line: 3, .bytes(.strayReturn)),
        ErrorExample("> a\n| b\r\n", line: 3, .bytes(.strayReturn)),
        ErrorExample("> a\n| b\n. c\n", line: 4, .structure(.misplacedContinuation)),
        ErrorExample("> a\n| b\n^ C\n", line: 4, .structure(.misplacedKeys)),
        ErrorExample("| b\n> a\n", .structure(.expectationWithoutCommand)),
        ErrorExample("= ok\n> a\n", .structure(.expectationWithoutCommand)),
        ErrorExample("> a\n@ after: b\n| c\n", line: 3, .structure(.settingsWithoutCommand)),
        ErrorExample("> a\n@ after: b\n", line: 3, .structure(.settingsWithoutCommand)),
        ErrorExample("> a\n= ok\n| b\n", line: 4, .structure(.afterStatus)),
        ErrorExample("> a\n= ok\n= ok\n", line: 4, .structure(.afterStatus)),
        ErrorExample("> a\n= exit 0\n| b\n", line: 4, .structure(.afterExit)),
        ErrorExample("> a\n= exit 0\n= exit 0\n", line: 4, .structure(.afterExit)),
        ErrorExample("> a\n= exit 0\n> b\n", line: 4, .structure(.afterExit)),
        ErrorExample("> a\n|*\n|* 3\n", line: 4, .structure(.adjacentGaps)),
        ErrorExample("> a\n|\\ b\\c\n| c\n", line: 4, .structure(.afterUnterminated)),
    ]

    static let values = [
        ErrorExample("@ after: b\n> a\n", .value(.unknownKey("after", known: headerKeys))),
        ErrorExample(
            "\n@ seed: 1\n> a\n",
            line: 3,
            .value(.unknownKey("seed", known: commandKeys))
        ),
        ErrorExample("@ Title: x\n> a\n", .value(.malformedSetting)),
        ErrorExample("@ title x\n> a\n", .value(.malformedSetting)),
        ErrorExample("@ title: x\n@ title: y\n> a\n", line: 3, .value(.repeatedKey("title"))),
        ErrorExample("@ env: PATH=/tmp\n> a\n", .value(.forbiddenVariable("PATH"))),
        ErrorExample("> a\n^ X\n", line: 3, .value(.unknownKeyPress("X"))),
        ErrorExample("> a\n|* 3..\n", line: 3, .value(.malformedGap("3.."))),
        ErrorExample("> a\n|* 3..2\n", line: 3, .value(.malformedGap("3..2"))),
        ErrorExample("> a\n|* some\n", line: 3, .value(.malformedGap("some"))),
        ErrorExample("> a\n= okay\n", line: 3, .value(.unknownStatus("okay"))),
        ErrorExample(
            "> a\n= error provider.timout\n",
            line: 3,
            .value(
                .unknownErrorCode(
                    "provider.timout",
                    near: [
                        "provider.auth", "provider.rate", "provider.timeout", "provider.network",
                        "provider.truncated", "provider.filtered", "provider.schema",
                    ]
                )
            )
        ),
        ErrorExample("> a\n= exit 256\n", line: 3, .value(.malformedExit("256"))),
        ErrorExample("> a\n% []\n", line: 3, .value(.malformedEvent("an event is a JSON object"))),
        ErrorExample("> a\n|\\ \\q\n", line: 3, .value(.unknownEscape("\\q"))),
    ]

    static let holes = [
        ErrorExample("> a\n|~ b <any\n", line: 3, .hole(.holeNotClosed)),
        ErrorExample("> a\n|~ b <number>\n", line: 3, .hole(.unknownHole("number"))),
        ErrorExample("> a\n|~ b <num about 3>\n", line: 3)("num about 3", "<num 24.0+-1.5>"),
        ErrorExample("> a\n|~ <int 3>\n", line: 3)("int 3", "<int>"),
        ErrorExample("> a\n|~ <V=int>\n", line: 3, .hole(.malformedName("V"))),
        ErrorExample("> a\n|~ <$V>\n", line: 3, .hole(.malformedName("V"))),
        ErrorExample(
            "> a\n|~ " + String(repeating: "<any>", count: 9) + "\n",
            line: 3,
            .hole(.tooManyAny(limit: 8))
        ),
        ErrorExample("> a\n|~ <v=int>\n|~ <v=int>\n", line: 4, .hole(.boundTwice("v", line: 3))),
        ErrorExample("> a\n|~ <$v>\n|~ <v=int>\n", line: 3, .hole(.notBound("v"))),
        ErrorExample("> a\n%~ {\"a\":\"<$v>\"}\n", line: 3, .hole(.notBound("v"))),
    ]

    /// A malformed hole.
    private init(_ text: String, line: Int) {
        self.init(text, line: line, .hole(.holeNotClosed))
    }

    private func callAsFunction(_ hole: String, _ example: String) -> ErrorExample {
        ErrorExample(whole: text, line: line, .hole(.malformedHole(hole, example: example)))
    }

    static let sections = [
        ErrorExample("> a\n--- ftp 1\n", line: 3, .section(.unknownSection("ftp"))),
        ErrorExample(
            "> a\n--- http 1 llm /v1\n",
            line: 3,
            .section(.malformedSection(example: "--- http 1 llm POST /v1/chat/completions"))
        ),
        ErrorExample(
            "> a\n--- http 2 llm POST /v1\n",
            line: 3,
            .section(.sectionNumber(2, expected: 1))
        ),
        ErrorExample("> a\n--- http 1 llm POST /v1\n", line: 3, .section(.replyMissing(1))),
        ErrorExample("> a\n--- reply 1 200\n", line: 3, .section(.replyWithoutRequest(1))),
        ErrorExample(
            "> a\n--- http 1 llm POST /v1\n--- reply 2 200\n",
            line: 4,
            .section(.replyWithoutRequest(2))
        ),
        ErrorExample("> a\n--- file ../x\n", line: 3, .section(.unsafeFileName("../x"))),
        ErrorExample("> a\n--- file /etc/x\n", line: 3, .section(.unsafeFileName("/etc/x"))),
        ErrorExample("> a\n--- file x\n| a\n--- file x\n", line: 5, .section(.repeatedFile("x"))),
        ErrorExample("> a\n--- file x\n| a\n\n", line: 5, .structure(.noteAmongSections)),
        ErrorExample("> a\n--- file x\n|~ <any>\n", line: 4, .structure(.noBlankAfter("|"))),
        ErrorExample("> a\n--- file x\n> b\n", line: 4, .structure(.lineAfterSections)),
        ErrorExample(
            "> a\n--- http 1 llm POST /v1\n--- reply 1 timeout\n@ body: text\n| x\n",
            line: 4,
            .section(.bodyNotAllowed("a timeout has no body"))
        ),
    ]
}
