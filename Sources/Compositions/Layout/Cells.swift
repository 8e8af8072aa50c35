import SceneGraph

/// Divides a room into equal cells, row by row; a short last row stands in the middle.
struct Cells {
    let rects: [Rect]

    init(_ count: Int, columns: Int, in room: Rect, gap: Double) {
        let columns = min(columns, max(1, count))
        let rows = (count + columns - 1) / columns
        let width = (room.width - gap * Double(columns - 1)) / Double(columns)
        let height = (room.height - gap * Double(rows - 1)) / Double(rows)
        rects = (0..<count).map { index in
            let row = index / columns
            let inRow = row == rows - 1 ? count - columns * (rows - 1) : columns
            let shift = (width + gap) * Double(columns - inRow) / 2
            return Rect(
                room.x + shift + Double(index % columns) * (width + gap),
                room.y + Double(row) * (height + gap),
                width,
                height
            )
        }
    }

    /// How many columns suit a number of cells on an aspect.
    static func columns(_ count: Int, _ aspect: Aspect) -> Int {
        switch aspect {
        case .widescreen: count <= 4 ? count : count <= 6 ? 3 : 4
        case .vertical, .square, .portrait: count == 1 ? 1 : 2
        }
    }
}
