import Testing

@testable import Transcripts

@Suite struct EscapeTests {
    /// A transcript in which a line of output and a typed line are these bytes.
    private func transcript(_ line: [UInt8], isTerminated: Bool, _ channel: Channel) -> Transcript {
        let expected = ExpectedLine(channel, .exact(LineText(line, isTerminated: isTerminated)))
        return Transcript(exchanges: [
            Exchange(
                input: Placed(TypedInput([line, line]), notes: [.blank]),
                expectations: [Placed(.line(expected))]
            )
        ])
    }

    @Test func `gives back each of 100,000 random byte strings after writing and reading`() throws {
        var random = SeededGenerator(seed: 1)
        for round in 0..<100_000 {
            let line = random.line(pieces: random.number(below: 9))
            let original = transcript(
                line,
                isTerminated: round % 3 > 0,
                round % 2 == 0 ? .output : .errors
            )
            let bytes = original.bytes
            guard round % 20 == 0 else {
                let read = try Transcript(parsing: bytes)
                if read != original { #expect(read == original, "\(line)") }
                continue
            }
            let stripped = SourceEdits.withoutTrailingBlanks(bytes)
            let converted = SourceEdits.withReturns(bytes)
            let marked = [0xEF, 0xBB, 0xBF] + bytes
            for edited in [bytes, stripped, converted, marked, bytes.dropLast()] {
                let read = try Transcript(parsing: edited)
                if read != original { #expect(read == original, "\(line)") }
            }
        }
    }

    @Test func `gives back every single byte and every pair with a blank`() throws {
        for byte in UInt8.min...UInt8.max where byte != 0x0A {
            for line in [[byte], [byte, 0x20], [0x20, byte], [byte, byte, 0x5C]] {
                let original = transcript(line, isTerminated: true, .output)
                #expect(try Transcript(parsing: original.bytes) == original)
            }
        }
    }

    @Test(arguments: [
        ("plain é 日本", "| plain é 日本"),
        ("", "|"),
        (" x", "|  x"),
        ("end ", #"|\ end\x20"#),
        ("two  ", #"|\ two \x20"#),
        ("tab\t", #"|\ tab\t"#),
        (#"back\slash"#, #"| back\slash"#),
        ("\u{1B}[1mé\\", #"|\ \e[1mé\\"#),
        ("a\u{A0}b\u{202E}", #"|\ a\u{A0}b\u{202E}"#),
        ("\r\u{C}\0\u{7F}\u{85}", #"|\ \r\x0C\x00\x7F\u{85}"#),
        ("e\u{301}", "| e\u{301}"),
        ("<any>", "| <any>"),
    ])
    func `writes with the fewest escapes`(_ text: String, _ written: String) {
        let line = ExpectedLine(.output, .exact(LineText(text)))
        #expect(line.written == written.bytes)
    }

    @Test func `writes bytes that are no text, and lines that never end`() {
        let overlong = LineText([0xC0, 0xAF, 0x41, 0xED, 0xA0, 0x80], isTerminated: false)
        let line = ExpectedLine(.errors, .exact(overlong))
        #expect(line.written == #"!\ \xC0\xAFA\xED\xA0\x80\c"#.bytes)
    }

    @Test(arguments: [
        #"\q"#, #"\x4"#, #"\xZZ"#, #"\x0A"#, #"\u{}"#, #"\u{D800}"#, #"\u{110000}"#,
        #"\u{1234567}"#,
        #"\u41"#, #"\"#, #"\cx"#, #"\u{A}"#, #"\u"#,
    ])
    func `refuses an escape it does not know`(_ escape: String) {
        #expect(throws: LineFault.self) { try Escapes.unescaped(escape.bytes) }
    }

    @Test func `gives back random patterns after writing and reading`() throws {
        var random = SeededGenerator(seed: 2)
        for round in 0..<20_000 {
            var pieces: [LinePattern.Piece] = []
            for _ in 0..<random.number(below: 5) {
                pieces.append(.text(random.line(pieces: random.number(below: 4))))
                let kinds: [HoleKind] = [.any, .num(nil), .word, .dur, .uuid]
                pieces.append(.hole(Hole(kinds[random.number(below: kinds.count)])))
            }
            pieces.append(.text(random.line(pieces: random.number(below: 3))))
            let pattern = LinePattern(pieces, isTerminated: round % 2 == 0)
            #expect(try LinePattern(parsing: pattern.text) == pattern)
        }
    }
}
