import CreatorCore
import CreatorText
import Testing

@Suite struct CommandParserTests {
    @Test(arguments: GrammarVector.all)
    func `reads every vector as it says`(_ vector: GrammarVector) {
        #expect(GrammarVector.meaning(of: vector.line) == vector.meaning)
    }

    @Test func `knows all the vectors`() {
        #expect(GrammarVector.all.count == 50)
    }

    @Test(arguments: [
        (
            "start", ErrorCode.usageMissing, 6,
            "start needs a video type: product_ad, moa, doctor_ad, social_media, compliance_video"
        ),
        ("start mao drug_name=A", .usageValue, 7, "unknown video type 'mao'; did you mean moa?"),
        (
            "start moa Aspirin", .usageField, 11,
            "'Aspirin' is not key=value; did you mean drug_name=Aspirin?"
        ),
        ("start moa a(b=c", .usageField, 11, "'a(b' is not a key; a key is letters, digits and _"),
        (
            "start moa condition=@", .usageEmpty, 11,
            "condition has no value; write condition=... with no space after ="
        ),
        (
            "accept please", .usageField, 8,
            "'please' is too much; the form is: accept; to change something type regen please"
        ),
        ("versions all", .usageField, 10, "'all' is too much; the form is: versions"),
        ("show scrpt", .usageValue, 6, "unknown stage 'scrpt'; did you mean script?"),
        ("show script v0", .usageValue, 13, "'v0' is not a version; did you mean v1?"),
        ("show v2 script", .usageField, 9, "'script' is too much; the form is: show [STAGE] [vN]"),
        ("use", .usageMissing, 4, "use needs a version; the form is: use vN"),
        ("use 2", .usageValue, 5, "'2' is not a version; did you mean v2?"),
        ("use two", .usageValue, 5, "'two' is not a version; versions are written v1, v2, v3"),
        ("diff v1 v2 v3", .usageField, 12, "'v3' is too much; the form is: diff [STAGE] [vA [vB]]"),
        (
            "open v2", .usageValue, 6,
            "unknown stage 'v2'; it is one of scenes, script, visuals, animations, tts, render"
        ),
        (
            "save everything out", .usageValue, 6,
            "unknown stage 'everything'; it is one of scenes, script, visuals, animations, tts, render, all"
        ),
        ("save all", .usageMissing, 9, "save needs a folder; the form is: save STAGE|all DIR"),
        ("record", .usageMissing, 7, "record needs a file; the form is: record FILE"),
        ("-foo", .usageCommand, 2, "unknown command 'foo'; type help"),
        ("-", .usageCommand, 1, "unknown command '-'; type help"),
        (
            "start moa drug_name=\"\\ud800\"", .usageEscape, 22,
            "half of a surrogate pair; write both halves"
        ),
    ])
    func `says what is wrong and where`(
        _ line: String,
        _ code: ErrorCode,
        _ column: Int,
        _ message: String
    ) {
        let error = #expect(throws: SyntaxError.self) { try CommandParser.parse(line) }
        #expect(error?.code == code)
        #expect(error?.column == column)
        #expect(error?.message == message)
    }

    @Test func `proposes the whole corrected line`() {
        let line = "start moa condition=acute heart failure tone=calm"
        let error = #expect(throws: SyntaxError.self) { try CommandParser.parse(line) }
        #expect(
            error?.suggestions == ["start moa condition=\"acute heart failure\" tone=calm"]
        )
    }

    @Test func `never takes a prefix, a capital or nothing for accept`() throws {
        for line in ["a", "acc", "accep", "ACCEPT", "yes", "y"] {
            #expect(throws: SyntaxError.self) { try CommandParser.parse(line) }
        }
        #expect(try CommandParser.parse("") == .blank)
        #expect(try CommandParser.parse("\u{FEFF} \t\u{3000}\r") == .blank)
    }

    @Test func `counts columns in characters, not bytes`() {
        let error = #expect(throws: SyntaxError.self) {
            try CommandParser.parse("start moa drug_name=👩‍⚕️é condition=\"x")
        }
        #expect(error?.column == 34)
    }

    @Test func `reads the quotes of other keyboards`() throws {
        let line = "start moa drug_name=„Aspirin N“ condition=”heart  attack”"
        let fields = [
            RequestedField("drug_name", .text("Aspirin N")),
            RequestedField("condition", .text("heart  attack")),
        ]
        let expected = StartRequest(.mechanismOfAction, fields)
        #expect(try CommandParser.parse(line) == .command(.start(expected), tolerant: false))
    }

    @Test(arguments: [
        ("stat", "status"), ("vers", "versions"), ("rege shorter", "regen shorter"),
        ("  di v1", "  diff v1"), ("q", "quit"),
        ("sta", "sta"), ("acce", "acce"), ("sto", "sto"), ("star moa", "star moa"),
        ("ex", "ex"), ("", ""), ("zzz", "zzz"), ("status", "status"),
    ])
    func `completes a unique prefix unless the command decides`(_ typed: String, _ line: String) {
        #expect(UniquePrefix.expand(typed) == line)
    }
}
