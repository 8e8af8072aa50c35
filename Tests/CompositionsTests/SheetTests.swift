import Compositions
import Drawing
import Glibc
import SceneGraph
import Testing

@Suite struct SheetTests {
    private func scenes(_ aspect: Aspect, _ typesetter: Typesetter) throws -> [Scene] {
        let composer = Composer(design: Design(aspect: aspect), typesetter: typesetter)
        return try SampleSpecs.all.prefix(5).map {
            try composer.compose($0.spec, in: .sample(seconds: $0.seconds)).scene
        }
    }

    @Test func `a contact sheet holds all scenes in rows and is the same every time`() throws {
        let typesetter = try Typesetter()
        let sheet = ContactSheet(try scenes(.widescreen, typesetter), typesetter: typesetter)
        let first = try sheet.draw()
        #expect(first.size == PixelSize(4 * 504 + 24, 2 * 322 + 24))
        #expect(try sheet.draw().fingerprint == first.fingerprint)
        let tall = ContactSheet(try scenes(.vertical, typesetter), typesetter: typesetter)
        #expect(try tall.draw().size == PixelSize(5 * 324 + 24, 585 + 24))
    }

    @Test func `a motion sheet has four moments of every scene that moves`() throws {
        let typesetter = try Typesetter()
        var scenes = try scenes(.widescreen, typesetter)
        scenes[2] = scenes[2].settled
        let moving = scenes.count { $0.settledTime > 0 }
        let sheet = try ContactSheet(motionOf: scenes, typesetter: typesetter).draw()
        #expect(moving > 0 && moving < scenes.count)
        #expect(sheet.size == PixelSize(4 * 504 + 24, moving * 322 + 24))
        #expect(ContactSheet(motionOf: scenes.map(\.settled), typesetter: typesetter).isEmpty)
    }

    @Test(arguments: [0, 0.4, 1.3, 2.6, 100])
    func `a pose looks like its moment`(_ time: Double) throws {
        let typesetter = try Typesetter()
        let size = PixelSize(480, 270)
        for scene in try scenes(.widescreen, typesetter) {
            let moment = try scene.still(at: time, size: size, with: typesetter)
            let pose = try scene.posed(at: time).still(at: 0, size: size, with: typesetter)
            #expect(pose.fingerprint == moment.fingerprint)
        }
    }

    @Test func `a poster is the first scene at rest`() throws {
        let typesetter = try Typesetter()
        let film = Film(
            size: Aspect.widescreen.size,
            scenes: try scenes(.widescreen, typesetter)
        )
        let poster = try film.poster(size: PixelSize(480, 270), with: typesetter)
        let last = try film.scenes[0].still(
            at: 100,
            size: PixelSize(480, 270),
            with: typesetter
        )
        #expect(poster.fingerprint == last.fingerprint)
    }

    @Test func `captions show in their band only while they are spoken`() throws {
        let captions = BurnedCaptions(aspect: .vertical, typesetter: try Typesetter())
        let nodes = try captions.nodes([
            .init(start: 1, end: 2, text: "It acts on the enzyme for the platelet's life.")
        ])
        let node = try #require(nodes.first)
        #expect([0, 1, 1.9, 2].map { node.pose(at: $0).opacity } == [0, 1, 1, 0])
        let band = BurnedCaptions.band(.vertical)
        #expect(node.restingBounds.y >= band.y - 12 && node.restingBounds.maxY <= band.maxY + 12)
    }

    @Test(arguments: Aspect.allCases)
    func `with captions nothing else enters their band`(_ aspect: Aspect) throws {
        let composer = Composer(
            design: Design(aspect: aspect, hasCaptions: true),
            typesetter: try Typesetter()
        )
        let band = BurnedCaptions.band(aspect)
        for sample in SampleSpecs.all.prefix(4) {
            let composition = try composer.compose(sample.spec, in: .sample())
            #expect(!composition.textBoxes.contains { $0.rect.intersects(band) })
        }
    }

    @Test func `a PNG is written whole and read back`() throws {
        let typesetter = try Typesetter()
        let still = try SampleScenes.moving().still(
            at: 3,
            size: PixelSize(320, 180),
            with: typesetter
        )
        let path = "/tmp/creator-sheet-test-\(still.fingerprint).png"
        defer { unsafe unlink(path) }
        try still.writePNG(to: path)
        #expect(try Canvas.readPNG(path).size == still.size)
        #expect(throws: DrawingError.self) { try still.writePNG(to: "/nowhere/at/all.png") }
    }
}
