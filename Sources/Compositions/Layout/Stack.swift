import Drawing
package import SceneGraph

/// Texts one below the other, set as a whole at the top, in the middle or at the bottom of a room.
package struct Stack {
    /// Where in its room a stack stands.
    package enum Place: Sendable {
        /// At the top.
        case top
        /// In the middle, a little above it, as the eye sees the middle.
        case middle
        /// At the bottom.
        case bottom
    }

    fileprivate enum Item {
        case text(TextBlock, Setting)
        case gap(Double)
        case rule
    }

    private var items: [Item] = []
    private let column: Rect
    private let page: Page

    /// A stack in a column; the page measures.
    package init(_ column: Rect, _ page: Page) {
        self.column = column
        self.page = page
    }

    /// Adds a text; an empty one adds nothing and takes the gaps before it away.
    package mutating func text(_ words: String, _ setting: Setting) throws(LayoutError) {
        guard !words.isEmpty else {
            while let last = items.last, !last.isText { items.removeLast() }
            return
        }
        items.append(.text(try page.block(words, setting, width: column.width), setting))
    }

    /// Adds space.
    package mutating func gap(_ height: Double) { items.append(.gap(height)) }

    /// Adds a short rule in the medicine's colour.
    package mutating func rule() { items.append(.rule) }

    /// The height of everything.
    package var height: Double { items.reduce(0) { $0 + $1.height } }

    /// The width of the widest line.
    package var inkWidth: Double {
        items.reduce(0) { max($0, $1.block.map(page.typesetter.width) ?? 0) }
    }

    /// Sets everything and returns the box it takes.
    @discardableResult
    package func place(
        on page: inout Page,
        _ place: Place,
        within room: Rect? = nil
    ) throws(LayoutError) -> Rect {
        let room = room ?? column
        guard height <= room.height + 0.5 else {
            throw .textTooLong(items.compactMap(\.block?.text).joined(separator: " / "))
        }
        let slack = room.height - height
        var y =
            switch place {
            case .top: room.y
            case .middle: room.y + slack * 0.46
            case .bottom: room.y + slack
            }
        let box = Rect(column.x, y, column.width, height)
        for item in items {
            switch item {
            case .text(let block, let setting):
                page.place(block, setting, at: Point(column.x, y))
            case .gap: break
            case .rule: page.add(page.rule(at: Point(column.x, y)), .surface)
            }
            y += item.height
        }
        return box
    }
}

extension Stack.Item {
    fileprivate var height: Double {
        switch self {
        case .text(let block, _): block.height
        case .gap(let height): height
        case .rule: 8
        }
    }

    fileprivate var block: TextBlock? {
        switch self {
        case .text(let block, _): block
        case .gap, .rule: nil
        }
    }

    fileprivate var isText: Bool { block != nil }
}
