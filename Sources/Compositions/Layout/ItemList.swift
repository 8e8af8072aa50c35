import SceneGraph

/// Items one below the other, each with a mark at its left, a key term and a text.
struct ItemList {
    /// One item; either part may be empty.
    struct Item: Equatable {
        var term: String
        var text: String
    }

    /// Where a text stands to its key term.
    enum Arrangement {
        /// Below it.
        case stacked
        /// After it on the same line, which saves lines.
        case runIn
        /// Beside it; key terms take a share of the width.
        case beside(Double)
    }

    var items: [Item]
    /// How key terms are set.
    var term: Setting
    /// How texts are set.
    var text: Setting
    /// Where texts stand to their key terms.
    var arrangement = Arrangement.stacked
    /// Room at the left for the marks.
    var indent: Double
    /// The least and the largest distance of items.
    var gaps: ClosedRange<Double> = 20...64
    /// The colour of rules between items, if any.
    var rule: Color?
    /// Whether the list stands in the middle of its room rather than at its top.
    var isCentered = true

    /// Lays the items; marks are drawn by the caller at the middle of each item's first line.
    func lay(
        on page: inout Page,
        in room: Rect,
        mark: (_ page: inout Page, _ index: Int, _ place: Point) -> Void
    ) throws(LayoutError) {
        let column = Rect(room.x + indent, room.y, room.width - indent, room.height)
        var heights: [Double] = []
        for item in items { heights.append(try height(of: item, page, width: column.width)) }
        let free = room.height - heights.reduce(0, +)
        let count = Double(items.count - 1)
        let gap = count > 0 ? min(free / count, gaps.upperBound) : 0
        guard free >= 0, count == 0 || gap >= gaps.lowerBound else { throw .textTooLong(words) }
        var y = room.y + (isCentered ? max(0, free - gap * count) * 0.48 : 0)
        for (index, item) in items.enumerated() {
            let first = isRunIn || item.term.isEmpty ? text : term
            mark(&page, index, Point(room.x, y + first.style.leading / 2))
            try set(item, on: &page, Rect(column.x, y, column.width, heights[index] + 1))
            y += heights[index]
            if index + 1 < items.count {
                if let rule {
                    let line = Rect(column.x, y + gap / 2 - 1, column.width, 2)
                    page.add(.shape("rule", .rect(line), rule), text.surface)
                }
                y += gap
            }
        }
    }

    private var words: String {
        items.map { "\($0.term) \($0.text)" }.joined(separator: "; ")
    }

    private var isRunIn: Bool {
        if case .runIn = arrangement { true } else { false }
    }

    private func height(
        of item: Item,
        _ page: Page,
        width: Double
    ) throws(LayoutError) -> Double {
        switch arrangement {
        case .runIn:
            return try page.height(line(item), lineSetting(item), width: width)
        case .stacked:
            return try page.height(item.term, term, width: width)
                + page.height(item.text, text, width: width)
        case .beside(let share):
            return max(
                try page.height(item.term, term, width: width * share - 32),
                try page.height(item.text, text, width: width * (1 - share))
            )
        }
    }

    private func set(_ item: Item, on page: inout Page, _ place: Rect) throws(LayoutError) {
        switch arrangement {
        case .runIn:
            try page.set(line(item), lineSetting(item), in: place)
        case .stacked:
            let used = try page.set(item.term, term, in: place)
            let rest = Rect(place.x, used.maxY, place.width, place.height - used.height)
            try page.set(item.text, text, in: rest)
        case .beside(let share):
            let split = place.width * share
            try page.set(
                item.term,
                term,
                in: Rect(place.x, place.y, split - 32, place.height)
            )
            try page.set(
                item.text,
                text,
                in: Rect(place.x + split, place.y, place.width - split, place.height)
            )
        }
    }

    private func line(_ item: Item) -> String {
        item.term.isEmpty ? item.text : "\(item.term) \(item.text)"
    }

    private func lineSetting(_ item: Item) -> Setting {
        text.with { $0.emphasis = Emphasis(item.term, term.style.color, term.style.weight) }
    }
}

extension Setting {
    /// How a surface under this text comes in.
    fileprivate var surface: Entrance { entrance == .none ? .none : .surface }
}
