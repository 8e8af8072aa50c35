import SceneGraph

/// Scenes with every sort of motion, for drawing tests.
enum SampleScenes {
    static let size = Size(640, 360)
    private static let ink = Color(0x0E2238)
    private static let teal = Color(0x0B8A83)

    static func moving(transition: Transition = .cut, seconds: Double = 4) -> Scene {
        let card = Node.shape(
            "card",
            .roundedRect(Rect(300, 40, 300, 260), radius: 20),
            .white
        ).shadowed(Shadow(Color(0x000000, alpha: 0.2), blur: 20, offset: Point(0, 8)))
        let disc = Node.shape("disc", .circle(Point(360, 120), radius: 30), teal)
            .shadowed(Shadow(Color(0x000000, alpha: 0.3), blur: 8, offset: Point(0, 4)))
            .moving(
                Motion(
                    opacity: Track(from: 0.2, to: 1, at: 0.5, over: 1),
                    offset: Track(from: Point(-200, 30), to: .zero, at: 0.5, over: 1.5),
                    rotation: Track(from: 0, to: 2, at: 1, over: 1)
                ),
                about: Point(360, 120)
            )
        let pop = Node.group(
            "pop",
            [disc.moving(.none).moved(by: Point(100, 60)), word("Label", at: Point(420, 200))]
        ).moving(
            Motion(
                opacity: Track(from: 0, to: 1, at: 1, over: 0.4),
                scale: Track(from: 0.8, to: 1, at: 1, over: 0.4, .settle)
            ),
            about: Point(460, 200)
        )
        let line = Node.line(
            "line",
            .arc(center: Point(450, 160), radius: 80, from: 0, to: 4),
            Stroke(Color(0xB3261E), width: 6)
        ).moving(Motion(trim: Track(from: 0, to: 1, at: 0.2, over: 2)))
        let zoom = Node.group("zoom", [word("Zoom", at: Point(40, 250))])
            .moving(
                Motion(scale: Track(from: 3, to: 1, at: 1.2, over: 1, .easeInOut)),
                about: Point(60, 260)
            )
        let camera = Node.group(
            "camera",
            [
                Node.shape("dot", .circle(Point(80, 80), radius: 20), ink),
                disc.moved(by: Point(-260, 0)),
            ]
        ).moving(Motion(offset: Track(from: Point(0, 40), to: .zero, at: 2, over: 1)))
        return Scene(
            name: "moving",
            size: size,
            background: .vertical(Color(0xF6F7F4), Color(0xE9EEF0), in: Rect(0, 0, 640, 360)),
            nodes: [card, line, disc, pop, word("Above", at: Point(330, 100)), zoom, camera],
            frameCount: Int(seconds * 30),
            transition: transition
        )
    }

    static func still(_ color: Color, transition: Transition = .cut) -> Scene {
        Scene(
            name: "still",
            size: size,
            background: .color(.white),
            nodes: [.shape("box", .rect(Rect(100, 100, 120, 80)), color)],
            frameCount: 40,
            transition: transition
        )
    }

    static func word(_ text: String, at place: Point) -> Node {
        let style = TextStyle(size: 40, weight: .semibold, color: ink)
        return .text(text, TextBlock(text, style: style, width: 200), at: place)
    }
}
