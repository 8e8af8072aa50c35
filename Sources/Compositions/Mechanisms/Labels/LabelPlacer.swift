import SceneGraph

/// Finds places for labels off the ink, off each other and near their things.
struct LabelPlacer {
    private let sheet: PictureSheet
    private let rect: Rect
    private let mask: InkMask
    private let barriers: [Rect]
    private let boxes: [Rect]
    private static let step = 14.0

    /// A placer for labels on a sheet that keep off the figures of all its phases.
    init(_ sheet: PictureSheet, _ series: [Sketch]) {
        self.sheet = sheet
        rect = sheet.rect
        barriers = series.flatMap(\.reserved)
        boxes  // The note keeps a clear distance, so that it is not read as part of a name.
        =
            [sheet.note.height > 0 ? sheet.note.inset(-28, -12) : sheet.note]
            + series.flatMap {
                $0.reserved + $0.entities.filter(\.isCritical).map(\.rect)
            }
        mask = InkMask(series.flatMap(\.figures), boxes: boxes, in: sheet.rect)
    }

    /// The places of one phase's labels, filled with what they say at that phase.
    func filled(
        _ places: [PlacedLabel],
        with labels: [PictureLabel]
    ) throws(LayoutError) -> [PlacedLabel] {
        var filled: [PlacedLabel] = []
        for label in labels {
            guard let place = places.first(where: { $0.label.words == label.words }) else {
                continue
            }
            filled.append(try fill(place, with: label))
        }
        return filled
    }

    private func fill(_ place: PlacedLabel, with label: PictureLabel) throws(LayoutError)
        -> PlacedLabel
    {
        var filled = place
        filled.label = label
        var block = try sheet.block(
            label.words,
            note: label.note,
            sheet.setting(label.color(sheet.palette)),
            width: place.box.width + 0.5
        )
        block.alignment = place.block.alignment
        block.width = place.box.width
        filled.block = block
        return filled
    }

    /// Every label placed, or nil when some cannot be.
    func place(_ labels: [PictureLabel]) throws(LayoutError) -> [PlacedLabel]? {
        var choices: [[PlacedLabel]] = []
        for label in labels {
            let places = try candidates(label)
            if places.isEmpty { return nil }
            choices.append(places)
        }
        var best: (cost: Double, places: [PlacedLabel])?
        for order in LabelPlacer.orders(labels.count) {
            guard let places = greedy(choices, order) else { continue }
            let cost = places.reduce(0) { $0 + $1.cost }
            if cost < best?.cost ?? .infinity { best = (cost, places) }
        }
        return best?.places
    }

    private func greedy(_ choices: [[PlacedLabel]], _ order: [Int]) -> [PlacedLabel]? {
        var placed: [PlacedLabel] = []
        for index in order {
            let free = choices[index].first { choice in
                !placed.contains { $0.collides(with: choice) }
            }
            guard let free else { return nil }
            placed.append(free)
        }
        return placed
    }

    /// All free places of a label within reach, best first.
    private func candidates(_ label: PictureLabel) throws(LayoutError) -> [PlacedLabel] {
        let blocks = try blocks(label)
        var found: [Spot] = []
        for (index, block) in blocks.enumerated() {
            let reach = rect.intersection(
                Rect(center: label.anchor, width: 900 + block.width, height: 700 + block.height)
            )
            var y = rect.y
            while y + block.height <= rect.maxY {
                var x = rect.x
                while x + block.width <= rect.maxX {
                    let box = Rect(x, y, block.width, block.height)
                    if box.x < reach.maxX, reach.x < box.maxX, box.y < reach.maxY,
                        reach.y < box.maxY, mask.count(in: box.inset(-16, -8)) == 0
                    {
                        let cost = cost(label, block, box)
                        if cost < 640 { found.append(Spot(box: box, block: index, cost: cost)) }
                    }
                    x += LabelPlacer.step
                }
                y += LabelPlacer.step
            }
        }
        found.sort { $0.cost < $1.cost }
        // Only the nearest places are worth looking at what their leaders cross.
        return found.prefix(260).map { placed(label, blocks[$0.block], $0) }
            .sorted { $0.cost < $1.cost }
    }

    private struct Spot {
        let box: Rect
        let block: Int
        let cost: Double
    }

    /// The words broken at several widths, each number of lines once.
    private func blocks(_ label: PictureLabel) throws(LayoutError) -> [TextBlock] {
        var blocks: [TextBlock] = []
        var failure: LayoutError?
        for share in [0.98, 0.72, 0.54, 0.42, 0.34, 0.28, 0.22] {
            do throws(LayoutError) {
                let setting = sheet.setting(label.color(sheet.palette))
                let block = try sheet.block(
                    label.words,
                    note: label.note,
                    setting,
                    width: rect.width * share
                )
                if !blocks.contains(where: { $0.lines.count == block.lines.count }) {
                    blocks.append(block)
                }
            } catch {
                failure = error
            }
        }
        if blocks.isEmpty, let failure { throw failure }
        return blocks
    }

    private func placed(_ label: PictureLabel, _ block: TextBlock, _ spot: Spot) -> PlacedLabel {
        let (side, exit) = LabelPlacer.exit(spot.box, block, to: label.anchor)
        var block = block
        switch side {
        case .right: block.alignment = .leading
        case .left: block.alignment = .trailing
        case .above, .below: block.alignment = .center
        }
        // What a thing itself takes, or the vessel it lies in, must be crossed.
        let own = boxes.filter { $0.contains(label.anchor) }
        let crossed = mask.count(from: exit, to: label.anchor, outside: own)
        let barred = barriers.contains { barrier in
            !barrier.contains(label.anchor)
                && PlacedLabel.crosses(exit, label.anchor, barrier)
        }
        return PlacedLabel(
            label: label,
            block: block,
            box: spot.box,
            exit: exit,
            cost: spot.cost + Double(crossed) * 6 + Double(max(0, crossed - 6)) * 18
                + (barred ? 300 : 0)
        )
    }

    private func cost(_ label: PictureLabel, _ block: TextBlock, _ box: Rect) -> Double {
        let (side, exit) = LabelPlacer.exit(box, block, to: label.anchor)
        let way = label.anchor - exit
        let rank = label.sides.firstIndex(of: side) ?? 4
        let slope = min(abs(way.x), abs(way.y)) / max(1, way.length)
        let shift: Double =
            switch side {
            case .above, .below: abs(box.midX - label.anchor.x)
            case .left, .right: 0
            }
        let lines = Double(block.lines.count)
        return abs(way.length - 64) + Double(rank) * 90 + slope * 60 + lines * lines * 8
            + shift * 0.14
    }

    /// On which side of a point a box stands, and where a leader to the point leaves it.
    private static func exit(
        _ box: Rect,
        _ block: TextBlock,
        to anchor: Point
    ) -> (PictureLabel.Side, Point) {
        let inset = min(28, box.width / 2)
        if anchor.x > box.x + inset * 0.5, anchor.x < box.maxX - inset * 0.5 {
            let x = min(box.maxX - inset, max(box.x + inset, anchor.x))
            return anchor.y > box.midY
                ? (.above, Point(x, box.maxY + 6)) : (.below, Point(x, box.y - 6))
        }
        let half = block.style.leading / 2
        let names = block.lines.prefix { $0.contains { $0.weight != .regular } }.count
        let last = box.y + (Double(max(1, names)) - 0.5) * block.style.leading
        let y = min(last, max(box.y + half, anchor.y))
        return anchor.x < box.midX
            ? (.right, Point(box.x - 12, y)) : (.left, Point(box.maxX + 12, y))
    }

    /// The orders in which to try labels: all of them up to four, then rotations.
    private static func orders(_ count: Int) -> [[Int]] {
        guard count <= 4 else {
            return (0..<count).map { shift in (0..<count).map { ($0 + shift) % count } }
        }
        return (0..<count).reduce([[]]) { orders, next in
            orders.flatMap { order in
                (0...order.count).map { place in
                    Array(order[..<place]) + [next] + Array(order[place...])
                }
            }
        }
    }
}
