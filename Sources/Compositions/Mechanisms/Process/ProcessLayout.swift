import SceneGraph

/// Where organs, words and dials stand: in rows, or in columns on a wide sheet.
struct ProcessLayout {
    /// One effect's places.
    struct Tile {
        /// The organ's box.
        var organ: Rect
        /// The dial's box.
        var dial: Rect
        /// The words in lines.
        var block: TextBlock
        /// Where the words' left top corner stands.
        var place: Point
    }

    /// The effects' places in order.
    private(set) var tiles: [Tile] = []
    private let words: ProcessModulation
    private let sheet: PictureSheet
    private let area: Rect
    private var cells: [Rect] = []

    /// The first arrangement that fits.
    init(_ words: ProcessModulation, on sheet: PictureSheet) throws(LayoutError) {
        self.words = words
        self.sheet = sheet
        area = sheet.room(above: 0, below: 0)
        if area.width / area.height > 2.3, (try? layColumns()) != nil { return }
        try layRows()
    }

    private mutating func layRows() throws(LayoutError) {
        let count = Double(words.effects.count)
        let gap = 16.0
        let height = min((area.height - gap * (count - 1)) / count, area.width * 0.4)
        let top = area.midY - (height * count + gap * (count - 1)) / 2
        let size = min(height * 0.94, area.width * 0.27)
        let dial = min(height * 0.86, area.width * 0.23)
        let column = area.width - size - dial - 56
        tiles = []
        for (index, effect) in words.effects.enumerated() {
            let y = top + Double(index) * (height + gap)
            let block = try sheet.block(effect.words, sheet.setting(), width: column)
            guard block.height <= height else { throw .textTooLong(effect.words) }
            let middle = y + height / 2
            tiles.append(
                Tile(
                    organ: Rect(
                        center: Point(area.x + size / 2, middle),
                        width: size,
                        height: size
                    ),
                    dial: Rect(
                        center: Point(area.maxX - dial / 2, middle),
                        width: dial,
                        height: dial
                    ),
                    block: block,
                    place: Point(area.x + size + 28, middle - block.height / 2)
                )
            )
            cells.append(Rect(area.x, y, area.width, height))
        }
    }

    private mutating func layColumns() throws(LayoutError) {
        let count = Double(words.effects.count)
        let gap = 24.0
        let width = (area.width - gap * (count - 1)) / count
        var blocks: [TextBlock] = []
        for effect in words.effects {
            var block = try sheet.block(effect.words, sheet.setting(), width: width - 8)
            block.alignment = .center
            blocks.append(block)
        }
        let text = blocks.map(\.height).max() ?? 0
        let free = area.height - text - 36
        let size = min(width * 0.86, free * 0.54)
        let dial = min(width * 0.6, free * 0.44)
        guard dial > sheet.labelSize * 2 else { throw .textTooLong("columns of effects") }
        let top = area.midY - (size + dial + text + 36) / 2
        tiles = blocks.enumerated().map { index, block in
            let middle = area.x + Double(index) * (width + gap) + width / 2
            return Tile(
                organ: Rect(center: Point(middle, top + size / 2), width: size, height: size),
                dial: Rect(
                    center: Point(middle, top + size + text + 36 + dial / 2),
                    width: dial,
                    height: dial
                ),
                block: block,
                place: Point(middle - block.width / 2, top + size + 18)
            )
        }
    }

    /// A thin rule above a row, except the first; columns have none.
    func ground(_ index: Int, _ palette: Palette) -> [Node] {
        guard index > 0, cells.indices.contains(index) else { return [] }
        let y = cells[index].y - 8
        return [
            .line(
                "rule",
                .polyline([Point(area.x, y), Point(area.maxX, y)]),
                Stroke(palette.line, width: 2)
            )
        ]
    }
}
