@testable import Media
import Testing

@Suite struct EncoderArgumentsTests {
    @Test(
        arguments: [
            (640, 360, 30, "3.0"), (1280, 720, 30, "3.1"), (1920, 1080, 30, "4.0"),
            (1080, 1920, 30, "4.0"), (1920, 1080, 60, "4.2"), (3840, 2160, 30, "5.1"),
            (7680, 4320, 60, "6.2"),
        ]
    )
    func `the level is the smallest that holds the film`(
        width: Int,
        height: Int,
        rate: Int,
        name: String
    ) {
        let level = H264Level.fitting(width: width, height: height, framesPerSecond: rate)
        #expect(level.name == name)
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("ÿ?>", "w78/Pg=="),
    ])
    func `bytes become base 64`(plain: String, text: String) {
        #expect(Base64.text(plain.utf8) == text)
    }

    @Test func `a chapter's title may hold what the format means otherwise`() {
        let text = FilmChapter.metadataText([FilmChapter(title: "a=b;#\\c\nd", start: 1.5, end: 2)])
        let title = "a\\=b\\;\\#\\\\c\\\nd"
        #expect(
            text
                == ";FFMETADATA1\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=1500\nEND=2000\ntitle=\(title)\n"
        )
    }

    @Test func `a silent film without captions asks for neither`() {
        let settings = FilmSettings(
            width: 64,
            height: 36,
            framesPerSecond: 30,
            frameCount: 1,
            quality: .low
        )
        let words = EncoderArguments(settings, soundRate: nil).words(writing: "x")
        #expect(words.count { $0 == "-i" } == 1)
        #expect(!words.contains("-c:a") && !words.contains("-c:s"))
    }

    @Test func `a listing's values are read with their escapes`() {
        let listing = FlatListing(
            """
            streams.stream.0.codec_type="audio"
            streams.stream.12.codec_type="video"
            format.tags.comment="say \\"yes\\" \\\\ or\\nno"
            streams.stream.0.channels=1
            """
        )
        #expect(listing.stream(of: "video") == "streams.stream.12")
        #expect(listing["format.tags.comment"] == "say \"yes\" \\ or\nno")
        #expect(listing["streams.stream.0.channels"] == "1")
        #expect(listing["nothing"] == "")
    }
}
