import Drawing
import SceneGraph
import Testing

@Suite struct RenderingTests {
    private let size = PixelSize(320, 180)
    private let film = Film(
        size: SampleScenes.size,
        scenes: [
            SampleScenes.moving(), SampleScenes.still(Color(0xB3261E), transition: .crossfade),
            SampleScenes.moving(transition: .crossfade), SampleScenes.still(Color(0x0B8A83)),
        ]
    )

    @Test func `frames drawn one after another equal frames drawn from nothing`() throws {
        let typesetter = try Typesetter()
        let renderer = try FilmRenderer(film, size: size, typesetter: typesetter)
        for frame in 0..<film.frameCount {
            _ = try renderer.draw(frame: frame)
            guard frame % 7 == 3 || (118...140).contains(frame) else { continue }
            let fresh = try FilmRenderer(film, size: size, typesetter: typesetter)
            _ = try fresh.draw(frame: frame)
            #expect(
                renderer.picture?.fingerprint == fresh.picture?.fingerprint,
                "frame \(frame)"
            )
        }
    }

    @Test func `only pixels inside the reported rectangles change`() throws {
        let renderer = try FilmRenderer(film, size: size, typesetter: try Typesetter())
        var before: [UInt32] = []
        for frame in 0..<50 {
            let change = try renderer.draw(frame: frame)
            let picture = try #require(renderer.picture)
            var after: [UInt32] = []
            for y in 0..<size.height {
                for x in 0..<size.width { after.append(picture.pixel(x, y)) }
            }
            if !before.isEmpty {
                let strays = (0..<after.count).count { index in
                    before[index] != after[index]
                        && !change.rects.contains { rect in
                            let (x, y) = (index % size.width, index / size.width)
                            return x >= rect.x && x < rect.maxX && y >= rect.y && y < rect.maxY
                        }
                }
                #expect(strays == 0, "frame \(frame)")
            }
            #expect(change.rects.allSatisfy { $0.x % 2 == 0 && $0.width % 2 == 0 })
            before = after
        }
    }

    @Test func `a frame foretold to repeat changes nothing, and most frames of a still repeat`()
        throws
    {
        let renderer = try FilmRenderer(film, size: size, typesetter: try Typesetter())
        var foretold = 0
        for frame in 0..<film.frameCount {
            let isRepeat = renderer.isRepeat(frame)
            let change = try renderer.draw(frame: frame)
            if isRepeat {
                foretold += 1
                #expect(change == .same)
            }
        }
        #expect(foretold > 100)
    }

    @Test func `frames in any order are those in order`() throws {
        let typesetter = try Typesetter()
        let renderer = try FilmRenderer(film, size: size, typesetter: typesetter)
        for frame in [130, 10, 125, 121, 170, 171, 30, 0, 262] {
            _ = try renderer.draw(frame: frame)
            let fresh = try FilmRenderer(film, size: size, typesetter: typesetter)
            _ = try fresh.draw(frame: frame)
            #expect(
                renderer.picture?.fingerprint == fresh.picture?.fingerprint,
                "frame \(frame)"
            )
        }
    }

    @Test func `a crossfade draws only where the two scenes differ`() throws {
        let film = Film(
            size: SampleScenes.size,
            scenes: [
                SampleScenes.still(Color(0xB3261E)),
                SampleScenes.still(Color(0x0B8A83), transition: .crossfade),
            ]
        )
        let renderer = try FilmRenderer(film, size: size, typesetter: try Typesetter())
        _ = try renderer.draw(frame: 39)
        let change = try renderer.draw(frame: 40)
        #expect(!change.rects.isEmpty)
        #expect(change.rects.reduce(0) { $0 + $1.area } < size.width * size.height / 4)
    }

    @Test func `words go before others come, and the same words stay`() throws {
        func scene(_ own: Node, _ transition: Transition) -> Scene {
            Scene(
                name: "words",
                size: SampleScenes.size,
                background: .color(.white),
                nodes: [SampleScenes.word("Same", at: Point(20, 20)), own],
                frameCount: 40,
                transition: transition
            )
        }
        let film = Film(
            size: SampleScenes.size,
            scenes: [
                scene(SampleScenes.word("Old", at: Point(20, 200)), .cut),
                scene(SampleScenes.word("New", at: Point(320, 200)), .crossfade),
            ]
        )
        let renderer = try FilmRenderer(film, size: size, typesetter: try Typesetter())
        func inked(_ left: Int, _ top: Int) throws -> Int {
            let picture = try #require(renderer.picture)
            return (0..<4000).count { spot in
                picture.pixel(left + spot % 100, top + spot / 100) & 0xFF < 0xF0
            }
        }
        _ = try renderer.draw(frame: 39)
        let same = try inked(10, 10)
        #expect(same > 0)
        var fading = (old: 0, new: 0)
        for frame in 40..<56 {
            _ = try renderer.draw(frame: frame)
            let old = try inked(10, 100)
            let new = try inked(160, 100)
            #expect(old == 0 || new == 0, "frame \(frame)")
            #expect(try inked(10, 10) == same, "frame \(frame)")
            fading.old += old == 0 ? 0 : 1
            fading.new += new == 0 ? 0 : 1
        }
        #expect(fading.old > 3)
        #expect(fading.new > 3)
    }

    @Test func `a frame outside the film is refused by number`() throws {
        let renderer = try FilmRenderer(film, size: size, typesetter: try Typesetter())
        #expect(throws: DrawingError.noFrame(number: 9999, count: film.frameCount)) {
            try renderer.draw(frame: 9999)
        }
    }
}
