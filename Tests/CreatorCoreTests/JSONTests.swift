import CreatorCore
import Testing

@Suite struct JSONTests {
    @Test(arguments: JSONCase.accepted)
    func `reads what is JSON, and writes it back to the same value`(_ example: JSONCase) throws {
        let value = try JSON(parsing: example.bytes)
        #expect(try JSON(parsing: value.compactText) == value)
        #expect(try JSON(parsing: value.prettyText) == value)
    }

    @Test(arguments: JSONCase.refused)
    func `refuses what is not JSON`(_ example: JSONCase) {
        #expect(throws: JSONError.self) { try JSON(parsing: example.bytes) }
    }

    @Test func `keeps the order of keys, doubles among them, and the text of numbers`() throws {
        let text = #"{"b":1.50,"a":-0,"b":1E+2}"#
        let value = try JSON(parsing: text)
        #expect(value.compactText == text)
        #expect(value["b"] == .number("1E+2"))
    }

    @Test func `unescapes every escape`() throws {
        let value = try JSON(parsing: #""\"\\\/\b\f\n\r\té\u00e9\ud83d\ude00\u0000""#)
        #expect(value.text == "\"\\/\u{8}\u{C}\n\r\téé😀\0")
    }

    @Test func `writes only the escapes it must`() {
        let value = JSON.string("\"\\/\u{8}\u{C}\n\r\t\u{1}\u{7F}é😀\u{2028}")
        #expect(value.compactText == #""\"\\/\b\f\n\r\t\u0001"# + "\u{7F}é😀\u{2028}\"")
    }

    @Test func `writes nested values over several lines`() {
        let value: JSON = ["a": [1, []], "b": [:]]
        #expect(value.prettyText == "{\n  \"a\": [\n    1,\n    []\n  ],\n  \"b\": {}\n}")
    }

    @Test(arguments: [
        ("", JSONError(.empty, at: 0)),
        ("  ", JSONError(.empty, at: 2)),
        ("\u{FEFF}{}", JSONError(.byteOrderMark, at: 0)),
        (#"{"a":1"#, JSONError(.unexpectedEnd, at: 6)),
        (#"{"é":x}"#, JSONError(.unexpectedByte(0x78), at: 6)),
        ("1 2", JSONError(.trailingText, at: 2)),
        ("[1.]", JSONError(.malformedNumber, at: 3)),
        (#"["\q"]"#, JSONError(.unknownEscape, at: 2)),
        (#"["ab\ud800x"]"#, JSONError(.loneSurrogate, at: 4)),
        ("[\"a\nb\"]", JSONError(.controlCharacter, at: 3)),
    ])
    func `says what is wrong and at which byte`(_ text: String, _ error: JSONError) {
        #expect(throws: error) { try JSON(parsing: text) }
    }

    @Test func `finds the first byte that is not UTF-8`() {
        #expect(throws: JSONError(.notUTF8, at: 4)) {
            try JSON(parsing: Array("[\"é".utf8) + [0xFF, 0x22, 0x5D])
        }
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func `refuses a hundred thousand levels instead of crashing`(_ opening: String) {
        let text = String(repeating: opening, count: 100_000)
        #expect(throws: JSONError.self) { try JSON(parsing: text) }
    }

    @Test func `takes as many levels as the limit and not one more`() throws {
        let limit = JSON.depthLimit
        let deep = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
        #expect(try JSON(parsing: deep).compactText == deep)
        #expect(throws: JSONError(.tooDeep(limit: limit), at: limit)) {
            try JSON(parsing: "[" + deep + "]")
        }
    }

    @Test func `gives no double that is not finite`() throws {
        #expect(try JSON(parsing: "1e400").double == nil)
        #expect(try JSON(parsing: "-1.5e3").double == -1500)
    }

    @Test func `writes figures with fixed decimals`() {
        let figures = [0.05, -1.25, 107.649, 2].map { JSON($0, decimals: 1).compactText }
        #expect(figures == ["0.1", "-1.3", "107.6", "2.0"])
    }
}
