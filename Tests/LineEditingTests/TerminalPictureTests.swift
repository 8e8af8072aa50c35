import Testing

@testable import LineEditing

struct TerminalPictureTests {
    private let red = PixelPicture.Pixel(red: 255, green: 0, blue: 0)
    private let blue = PixelPicture.Pixel(red: 0, green: 0, blue: 255)
    private let room = TerminalSize(columns: 10, rows: 10)

    @Test func `half blocks put two pixels into a cell`() throws {
        let picture = try #require(
            PixelPicture(width: 2, height: 3, pixels: [red, red, blue, blue, red, blue])
        )
        #expect(
            TerminalPicture.text(picture, png: [], cells: room, as: .halfBlocks)
                == "\u{1B}[38;2;255;0;0;48;2;0;0;255m▀▀\u{1B}[0m\n"
                + "\u{1B}[38;2;255;0;0;49m▀\u{1B}[38;2;0;0;255;49m▀\u{1B}[0m\n"
        )
    }

    @Test func `sixel draws each colour over its band`() throws {
        let picture = try #require(
            PixelPicture(width: 5, height: 7, pixels: Array(repeating: red, count: 35))
        )
        #expect(
            TerminalPicture.text(picture, png: [], cells: room, as: .sixel)
                == "\u{1B}Pq\"1;1;5;7#210;2;100;0;0#210!5~-#210!5@\u{1B}\\\n"
        )
        let two = try #require(PixelPicture(width: 2, height: 1, pixels: [red, blue]))
        #expect(
            SixelEncoder(picture: two).text()
                == "\u{1B}Pq\"1;1;2;1#5;2;0;0;100#210;2;100;0;0#5?@$#210@?\u{1B}\\"
        )
    }

    @Test func `kitty gets the file in pieces, which say whether more comes`() throws {
        let picture = try #require(
            PixelPicture(width: 4, height: 2, pixels: Array(repeating: red, count: 8))
        )
        let small = TerminalPicture.text(picture, png: [1, 2, 3], cells: room, as: .kitty)
        #expect(small == "\u{1B}_Ga=T,f=100,q=2,c=10,r=3,m=0;AQID\u{1B}\\\n")
        let png = [UInt8](repeating: 0, count: 3073)
        let text = try #require(TerminalPicture.text(picture, png: png, cells: room, as: .kitty))
        #expect(text.hasPrefix("\u{1B}_Ga=T,f=100,q=2,c=10,r=3,m=1;AAAA"))
        #expect(text.hasSuffix("\u{1B}_Gm=0;AA==\u{1B}\\\n"))
    }

    @Test func `iTerm2 gets the file with its size`() throws {
        let picture = try #require(PixelPicture(width: 1, height: 2, pixels: [red, blue]))
        #expect(
            TerminalPicture.text(picture, png: [1], cells: room, as: .inlineImage)
                == "\u{1B}]1337;File=inline=1;size=1;width=10;height=10;"
                + "preserveAspectRatio=1:AQ==\u{07}\n"
        )
    }

    @Test func `no protocol shows nothing`() throws {
        let picture = try #require(PixelPicture(width: 1, height: 1, pixels: [red]))
        #expect(TerminalPicture.text(picture, png: [1], cells: room, as: .none) == nil)
    }

    @Test func `a picture is made smaller by averaging and never larger`() throws {
        let picture = try #require(
            PixelPicture(width: 4, height: 2, pixels: [red, blue, red, red, red, blue, red, red])
        )
        let small = picture.fitting(width: 2, height: 2)
        #expect(small.width == 2)
        #expect(small.pixels == [PixelPicture.Pixel(red: 127, green: 0, blue: 127), red])
        #expect(picture.fitting(width: 100, height: 100) == picture)
    }

    @Test func `bytes are read in either order and rows may have gaps`() throws {
        let bytes: [UInt8] = [0, 0, 255, 9, 7, 7, 255, 0, 0, 9]
        let picture = PixelPicture(width: 1, height: 2, bytes: bytes, stride: 6, order: .bgra)
        #expect(picture?.pixels == [red, blue])
        let other = PixelPicture(width: 1, height: 2, bytes: bytes, stride: 6, order: .rgba)
        #expect(other?.pixels == [blue, red])
        #expect(PixelPicture(width: 1, height: 3, bytes: bytes, stride: 6, order: .rgba) == nil)
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ])
    func `base64 is the one of RFC 4648`(text: String, encoded: String) {
        #expect(base64(Array(text.utf8)) == encoded)
    }
}
