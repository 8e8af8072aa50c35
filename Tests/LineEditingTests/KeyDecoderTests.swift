import Testing

@testable import LineEditing

struct KeyDecoderTests {
    @Test(arguments: 1...9)
    func `keys and pastes are the same however the bytes are cut`(size: Int) {
        let bytes = Array("a\u{1B}[200~x\ry\u{1B}[201~é日🎬\u{1B}[A".utf8)
        var decoder = KeyDecoder()
        var keys: [KeyDecoder.Key] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            decoder.append(Array(bytes[start...].prefix(size)))
            while let key = decoder.next() { keys.append(key) }
        }
        #expect(
            keys == [
                .character("a"), .paste("x y"), .character("é"), .character("日"), .character("🎬"),
                .character("\u{1B}"), .character("["), .character("A"),
            ]
        )
    }

    @Test func `the escape key alone comes once nothing follows it`() {
        var decoder = KeyDecoder()
        decoder.append([0x1B])
        #expect(decoder.next() == nil)
        #expect(decoder.isWaitingForMore)
        #expect(decoder.next(isFinal: true) == .character("\u{1B}"))
        #expect(!decoder.isWaitingForMore)
    }

    @Test func `a byte that is no character does not take the next one along`() {
        var decoder = KeyDecoder()
        decoder.append([0xC3, 0x61, 0xFF, 0x62])
        let keys = (0..<4).map { _ in decoder.next() }
        #expect(
            keys == [
                .character("\u{FFFD}"), .character("a"), .character("\u{FFFD}"), .character("b"),
            ]
        )
    }

    @Test(arguments: [
        ("accept\naccept\n", "accept accept"),
        ("make it\r\n  shorter\r\n\r\nplease\r\n", "make it shorter please"),
        ("  regen x", "  regen x"),
        ("a\tb\u{7}c\u{0}", "a bc"),
        ("\n\n", ""),
        ("Crohn’s\u{A0}disease", "Crohn’s\u{A0}disease"),
    ])
    func `pasted text becomes one line`(pasted: String, line: String) {
        #expect(KeyDecoder.oneLine(pasted) == line)
    }
}
