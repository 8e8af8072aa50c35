import LineEditing
import Testing

struct LineSplitterTests {
    @Test(arguments: 1...7)
    func `lines are the same however the bytes are cut`(size: Int) {
        let bytes = Array("\u{FEFF}start moa\r\n\naccept é日本🎬\nlast".utf8)
        var splitter = LineSplitter()
        for start in stride(from: 0, to: bytes.count, by: size) {
            splitter.append(bytes[start...].prefix(size))
        }
        splitter.finish()
        #expect(
            pieces(of: &splitter)
                == [.success("start moa"), .success(""), .success("accept é日本🎬"), .success("last")]
        )
    }

    @Test func `a line that is not UTF-8 says where, and the next one is fine`() {
        var splitter = LineSplitter()
        splitter.append([0x61, 0xC3, 0xA9, 0xFF, 0x62, 0x0A, 0x63, 0x0A])
        #expect(pieces(of: &splitter) == [.failure(.notUTF8(byte: 4)), .success("c")])
    }

    @Test func `a line of exactly the limit passes and a longer one does not`() {
        var splitter = LineSplitter(limit: 4)
        splitter.append(Array("1234\r\n12345\nnext\n123456789".utf8))
        splitter.finish()
        let tooLong = LineSplitter.Piece.failure(.tooLong(limit: 4))
        #expect(pieces(of: &splitter) == [.success("1234"), tooLong, .success("next"), tooLong])
    }

    @Test func `no input has no lines`() {
        var splitter = LineSplitter()
        splitter.finish()
        #expect(pieces(of: &splitter) == [])
    }

    private func pieces(of splitter: inout LineSplitter) -> [LineSplitter.Piece] {
        var pieces: [LineSplitter.Piece] = []
        while let piece = splitter.next() { pieces.append(piece) }
        return pieces
    }
}
