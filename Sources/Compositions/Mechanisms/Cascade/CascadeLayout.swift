import SceneGraph

/// Where the steps of a cascade stand, with their words in lines, and the arrows between them.
struct CascadeLayout {
    /// The boxes of the steps.
    private(set) var boxes: [Rect] = []
    /// The words of the steps.
    private(set) var blocks: [TextBlock] = []
    /// The ways of the arrows, each from a step to the next.
    private(set) var arrows: [Path] = []
    /// Size of badges and marks in design pixels.
    let badge: Double

    private let words: Cascade
    private let sheet: PictureSheet
    private let area: Rect
    /// Space between a box and its words.
    private var padding: Double

    /// The first arrangement that fits: side by side, as a staircase, one below the other.
    init(_ words: Cascade, on sheet: PictureSheet) throws(LayoutError) {
        self.words = words
        self.sheet = sheet
        area = sheet.room(above: 0, below: 0)
        badge = sheet.labelSize * 0.62
        padding = sheet.labelSize * 0.42
        let ratio = area.width / area.height
        if ratio > 1.5, (try? layRow()) != nil { return }
        for tightness in [0.42, 0.26] {
            padding = sheet.labelSize * tightness
            if ratio > 0.85, (try? layStairs(share: 0.62)) != nil { return }
            if ratio > 1.1, (try? layStairs(share: 0.78)) != nil { return }
            if (try? layColumn()) != nil { return }
        }
        try layStairs(share: 0.84)
    }

    /// Room for marks inside a box, at its right end.
    private func markWidth(_ index: Int) -> Double {
        (words.steps[index].change == nil ? 0 : badge * 1.9)
            + (words.stopped == index ? badge * 2.6 : 0)
    }

    private mutating func setBlocks(width: Double) throws(LayoutError) {
        blocks = []
        for (index, step) in words.steps.enumerated() {
            let room = width - 2 * padding - markWidth(index) - badge * 0.9
            blocks.append(try sheet.block(step.words, sheet.setting(), width: room))
        }
    }

    private mutating func layRow() throws(LayoutError) {
        let count = Double(words.steps.count)
        let gap = sheet.labelSize * 1.5
        let width = (area.width - gap * (count - 1)) / count
        try setBlocks(width: width)
        let height = (blocks.map(\.height).max() ?? 0) + 2 * padding
        guard height <= area.height * 0.8 else { throw .textTooLong("a row of steps") }
        boxes = blocks.indices.map { index in
            Rect(
                area.x + Double(index) * (width + gap),
                area.midY - height / 2,
                width,
                height
            )
        }
        arrows = zip(boxes, boxes.dropFirst()).map { from, to in
            .polyline([Point(from.maxX + 8, from.midY), Point(to.x - 8, to.midY)])
        }
    }

    private mutating func layStairs(share: Double) throws(LayoutError) {
        let count = words.steps.count
        let width = area.width * (count > 4 ? share + 0.04 : share)
        let shift = (area.width - width) / Double(count - 1)
        try setBlocks(width: width)
        try stack(least: 18) { Double($0) * shift }
        boxes = boxes.map { Rect($0.x, $0.y, width, $0.height) }
        arrows = zip(boxes, boxes.dropFirst()).map { from, to in
            let x = from.x + shift * 0.42
            return .polyline([
                Point(x, from.maxY + 8), Point(x, to.midY), Point(to.x - 10, to.midY),
            ])
        }
    }

    private mutating func layColumn() throws(LayoutError) {
        let width = min(area.width, max(area.width * 0.86, sheet.labelSize * 14))
        try setBlocks(width: width)
        let indent = (area.width - width) / 2
        try stack(least: sheet.labelSize * 0.6) { _ in indent }
        boxes = boxes.map { Rect($0.x, $0.y, width, $0.height) }
        arrows = zip(boxes, boxes.dropFirst()).map { from, to in
            .polyline([Point(from.midX, from.maxY + 7), Point(to.midX, to.y - 7)])
        }
    }

    /// Boxes one below the other with even gaps, as wide as nothing yet.
    private mutating func stack(
        least: Double,
        indent: (Int) -> Double
    ) throws(LayoutError) {
        let heights = blocks.map { $0.height + 2 * padding }
        let free = area.height - heights.reduce(0, +)
        let gap = free / Double(blocks.count - 1)
        guard gap >= least else { throw .textTooLong(words.altText) }
        let used = min(gap, sheet.labelSize * 1.7)
        var y = area.y + (free - used * Double(blocks.count - 1)) / 2
        boxes = []
        for (index, height) in heights.enumerated() {
            boxes.append(Rect(area.x + indent(index), y, 0, height))
            y += height + used
        }
    }

    /// Where the words of a step stand: in the middle of the box, left of its mark.
    func place(_ index: Int) -> Point {
        let box = boxes[index]
        let left = box.x + padding + badge * 0.9
        return Point(left, box.midY - blocks[index].height / 2)
    }

    /// Where the mark of a step stands.
    func mark(_ index: Int) -> Point {
        Point(boxes[index].maxX - padding - badge * 0.8, boxes[index].midY)
    }
}
