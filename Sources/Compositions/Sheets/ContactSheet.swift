package import Drawing
package import SceneGraph

/// All scenes of a film at rest, in one picture, numbered.
package struct ContactSheet {
    private let scenes: [Scene]
    private let typesetter: Typesetter
    private static let gap = 24.0
    private static let caption = 52.0

    /// The sheet of some scenes, all of one size.
    package init(_ scenes: [Scene], typesetter: Typesetter) {
        self.scenes = scenes
        self.typesetter = typesetter
    }

    /// Draws the sheet; a wide scene is 480 pixels wide on it, a tall one 300.
    package func draw() throws(DrawingError) -> Canvas {
        let size = scenes.first?.size ?? Size(1920, 1080)
        let width = size.width > size.height ? 480.0 : 300.0
        let height = (width * size.height / size.width).rounded()
        let columns = min(max(1, scenes.count), size.width > size.height ? 4 : 6)
        let rows = max(1, (scenes.count + columns - 1) / columns)
        let cell = Size(width + ContactSheet.gap, height + ContactSheet.caption)
        var nodes: [Node] = []
        for (index, scene) in scenes.enumerated() {
            let place = Point(
                ContactSheet.gap + Double(index % columns) * cell.width,
                ContactSheet.gap + Double(index / columns) * cell.height
            )
            nodes += thumbnail(scene, number: index + 1, at: place, Size(width, height))
        }
        let sheet = Size(
            Double(columns) * cell.width + ContactSheet.gap,
            Double(rows) * cell.height + ContactSheet.gap
        )
        let scene = Scene(
            name: "contact sheet",
            size: sheet,
            background: .color(Color(0xDDE3E7)),
            nodes: nodes,
            frameCount: 1
        )
        return try scene.still(
            at: 0,
            size: PixelSize(Int(sheet.width), Int(sheet.height)),
            with: typesetter
        )
    }

    private func thumbnail(
        _ scene: Scene,
        number: Int,
        at place: Point,
        _ size: Size
    ) -> [Node] {
        let frame = Rect(0, 0, scene.size.width, scene.size.height)
        let ground = Node.shape("ground", .rect(frame), fill: scene.background)
        let picture = Node.group("scene", [ground] + scene.atRest.nodes)
            .clipped(to: .roundedRect(frame, radius: frame.width / 60))
            .scaled(size.width / scene.size.width)
        let style = TextStyle(
            size: 26,
            weight: .semibold,
            color: Color(0x2C3D4E),
            lineHeight: 1.2,
            tabular: true
        )
        let label = Node.text(
            "number",
            TextBlock(String(number), style: style, width: size.width),
            at: place + Point(2, size.height + 8)
        )
        return [Node.group("thumbnail", [picture]).moved(by: place), label]
    }
}
