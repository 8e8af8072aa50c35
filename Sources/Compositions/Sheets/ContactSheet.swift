package import Drawing
package import SceneGraph

/// Moments of a film on one picture, each with its label.
package struct ContactSheet {
    /// One picture of the sheet.
    private struct Cell {
        let label: String
        let scene: Scene
    }

    private let cells: [Cell]
    private let tallColumns: Int
    private let typesetter: Typesetter
    private static let gap = 24.0
    private static let caption = 52.0

    /// All scenes at rest, numbered; all must be of one size.
    package init(_ scenes: [Scene], typesetter: Typesetter) {
        cells = scenes.enumerated().map { Cell(label: String($0 + 1), scene: $1.atRest) }
        tallColumns = 6
        self.typesetter = typesetter
    }

    /// Four moments of every scene that moves, from its first fifth to its rest, with the scene's
    /// number and the time from its start.
    package init(motionOf scenes: [Scene], typesetter: Typesetter) {
        cells = scenes.enumerated().filter { $1.settledTime > 0 }.flatMap { index, scene in
            [0.2, 0.45, 0.7, 1].map { share in
                let time = scene.settledTime * share
                let tenths = Int((time * 10).rounded())
                return Cell(
                    label: "\(index + 1)   \(tenths / 10).\(tenths % 10) s",
                    scene: scene.posed(at: time)
                )
            }
        }
        tallColumns = 8
        self.typesetter = typesetter
    }

    /// Whether there is nothing to show.
    package var isEmpty: Bool { cells.isEmpty }

    /// Draws the sheet; a wide scene is 480 pixels wide on it, a tall one 300.
    package func draw() throws(DrawingError) -> Canvas {
        let size = cells.first?.scene.size ?? Size(1920, 1080)
        let width = size.width > size.height ? 480.0 : 300.0
        let height = (width * size.height / size.width).rounded()
        let columns = min(max(1, cells.count), size.width > size.height ? 4 : tallColumns)
        let rows = max(1, (cells.count + columns - 1) / columns)
        let room = Size(width + ContactSheet.gap, height + ContactSheet.caption)
        var nodes: [Node] = []
        for (index, cell) in cells.enumerated() {
            let place = Point(
                ContactSheet.gap + Double(index % columns) * room.width,
                ContactSheet.gap + Double(index / columns) * room.height
            )
            nodes += thumbnail(cell, at: place, Size(width, height))
        }
        let sheet = Size(
            Double(columns) * room.width + ContactSheet.gap,
            Double(rows) * room.height + ContactSheet.gap
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
        _ cell: Cell,
        at place: Point,
        _ size: Size
    ) -> [Node] {
        let scene = cell.scene
        let frame = Rect(0, 0, scene.size.width, scene.size.height)
        let ground = Node.shape("ground", .rect(frame), fill: scene.background)
        let picture = Node.group("scene", [ground] + scene.nodes)
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
            TextBlock(cell.label, style: style, width: size.width),
            at: place + Point(2, size.height + 8)
        )
        return [Node.group("thumbnail", [picture]).moved(by: place), label]
    }
}
