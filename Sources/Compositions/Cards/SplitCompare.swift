import SceneGraph

/// Two panels side by side: what to do and what not to do, or two things compared.
package struct SplitCompare: Template {
    /// What a side stands for.
    package enum Mark: String, Sendable, Equatable {
        /// To be done; ticks.
        case positive
        /// Not to be done; crosses.
        case negative
        /// Neither; discs.
        case neutral
    }

    /// One side.
    package struct Side: Sendable, Equatable {
        /// What stands above it.
        package var title: String
        /// Its points.
        package var items: [String]
        /// What it stands for.
        package var mark: Mark

        /// A side with its points.
        package init(title: String, items: [String], mark: Mark) {
            self.title = title
            self.items = items
            self.mark = mark
        }
    }

    /// The headline; may be empty.
    package var headline: String
    /// The side read first.
    package var first: Side
    /// The side read second.
    package var second: Side

    /// Two sides under a headline.
    package init(headline: String = "", first: Side, second: Side) {
        self.headline = headline
        self.first = first
        self.second = second
    }

    package var altText: String {
        AltText.sentence(
            "\(headline) \(first.title): \(first.items.joined(separator: ", ")). "
                + "\(second.title): \(second.items.joined(separator: ", ")).",
            else: "in two panels beside each other"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        let still = page
        var failure = LayoutError.missing("two sides")
        for density in Density.allCases {
            do throws(LayoutError) {
                page = still
                try page.fit { (page, type) throws(LayoutError) in
                    try lay(density, on: &page, type)
                }
                return
            } catch {
                failure = error
            }
        }
        throw failure
    }

    /// How much room points take, from the most to the least.
    enum Density: CaseIterable {
        /// Points below each other.
        case list
        /// The same in label size.
        case smallList
        /// Points as one sentence.
        case sentence
        /// The same in label size.
        case small

        var isList: Bool { self == .list || self == .smallList }

        var isSmall: Bool { self == .small || self == .smallList }

        func size(_ type: TypeScale) -> Double { isSmall ? type.label : type.body }
    }

    private func lay(
        _ density: Density,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let area = page.area
        let wide = page.design.aspect.isWide
        let used = try page.set(headline, page.headline(type.headline), in: area)
        let top = headline.isEmpty ? area.y : used.maxY + (wide ? 32 : 22)
        let room = Rect(area.x, top, area.width, area.maxY - top)
        let sides = [first, second].map { $0.joined(density.isList) }
        let rects =
            wide
            ? Cells(2, columns: 2, in: room, gap: 32).rects
            : try stacked(room, sides, density, page, type)
        for (side, rect) in zip(sides, rects) {
            try SplitSide(side, density, page, type).lay(in: rect, on: &page)
        }
    }

    /// Two sheets below each other, as high as their words need.
    private func stacked(
        _ room: Rect,
        _ sides: [Side],
        _ density: Density,
        _ page: Page,
        _ type: TypeScale
    ) throws(LayoutError) -> [Rect] {
        var lines: [Double] = []
        for side in sides {
            var height = 1.4
            for item in side.items {
                let block = try page.block(
                    item,
                    page.body(density.size(type)),
                    width: room.width - 88 - type.body * 1.6
                )
                height += Double(block.lines.count) + 0.35
            }
            lines.append(height)
        }
        let gap = 24.0
        let first = (room.height - gap) * lines[0] / (lines[0] + lines[1])
        return [
            Rect(room.x, room.y, room.width, first),
            Rect(room.x, room.y + first + gap, room.width, room.height - first - gap),
        ]
    }
}

extension SplitCompare.Side {
    /// The side with its points as a list, or as one line of text with dots between.
    fileprivate func joined(_ isList: Bool) -> SplitCompare.Side {
        guard !isList else { return self }
        return SplitCompare.Side(
            title: title,
            items: [items.joined(separator: "\u{A0}· ")],
            mark: mark
        )
    }
}
