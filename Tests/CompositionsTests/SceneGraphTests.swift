import SceneGraph
import Testing

@Suite struct SceneGraphTests {
    @Test func `a track rests before and after its keyframes`() {
        let track = Track(from: 2.0, to: 4.0, at: 1, over: 2, .linear)
        #expect(track.value(at: 0) == 2)
        #expect(track.value(at: 2) == 3)
        #expect(track.value(at: 9) == 4)
        #expect(track.changes == [1...3])
    }

    @Test func `easings start at nothing and end at the whole`() {
        for easing in [Easing.linear, .easeIn, .easeOut, .easeInOut, .settle] {
            #expect(abs(easing.share(0)) < 1e-12)
            #expect(easing.share(1) == 1)
        }
    }

    @Test func `a frame repeats exactly where nothing changes`() {
        let node = Node.shape("a", .rect(Rect(0, 0, 10, 10)), .black)
            .moving(Motion(opacity: Track(from: 0, to: 1, at: 1, over: 1)))
        let scene = Scene(
            name: "s",
            size: Size(64, 36),
            background: .color(.white),
            nodes: [node],
            frameCount: 90
        )
        let table = FilmTimetable(Film(size: Size(64, 36), scenes: [scene, scene]))
        #expect(table.isRepeat(30))
        #expect(!table.isRepeat(31))
        #expect(!table.isRepeat(60))
        #expect(table.isRepeat(61))
        #expect(!table.isRepeat(90))
    }

    @Test func `sine and cosine are right`() {
        #expect(abs(Trigonometry.sine(.pi / 6) - 0.5) < 1e-12)
        #expect(abs(Trigonometry.cosine(.pi) + 1) < 1e-12)
        #expect(abs(Trigonometry.sine(100) + 0.5063656411097588) < 1e-9)
    }

    @Test func `half of an outline has half its length`() {
        let circle = Path.circle(.zero, radius: 10)
        #expect(abs(circle.trimmed(to: 0.5).length - circle.length / 2) < 0.01)
        #expect(abs(circle.length - 62.8) < 0.2)
    }

    @Test func `a map and its inverse leave points in place`() {
        let map = Matrix.translation(Point(3, 4)) * .rotation(0.7) * .scale(2, 2)
        let there = map.inverse.apply(map.apply(Point(5, -2)))
        #expect(abs(there.x - 5) < 1e-9 && abs(there.y + 2) < 1e-9)
    }

    @Test func `a scene is written as JSON with keys in order and plain numbers`() {
        let scene = Scene(
            name: "a \"b\"",
            size: Size(64, 36),
            background: .color(.white),
            nodes: [
                Node.shape("box", .rect(Rect(0, 0, 1.5, 2)), Color(0x0B8A83, alpha: 0.5))
                    .moving(Motion(opacity: Track(from: 0, to: 1, at: 0.5, over: 0.25)))
            ],
            frameCount: 30,
            transition: .crossfade
        )
        #expect(
            scene.json
                == #"{"name":"a \"b\"","frames":30,"crossfade_seconds":0.5,"#
                + ##""background":"#ffffff","nodes":[{"name":"box","shape":"##
                + ##"{"path":"M 0 0 L 1.5 0 L 1.5 2 L 0 2 Z","fill":"#0b8a8380"},"##
                + #""motion":{"opacity":[{"time":0.5,"value":0,"easing":"ease-out"},"#
                + #"{"time":0.75,"value":1,"easing":"ease-out"}]}}]}"#
        )
    }
}
