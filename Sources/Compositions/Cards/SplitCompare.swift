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
    private enum Density: CaseIterable {
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
        for (side, rect) in zip(sides, rects) { try lay(side, density, rect, on: &page, type) }
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

    private func lay(
        _ side: Side,
        _ density: Density,
        _ rect: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let color = color(side.mark, page.palette)
        let wide = page.design.aspect.isWide
        page.add(page.panel(rect), .surface)
        let cap = Path.rect(Rect(rect.x, rect.y, rect.width, 14))
        page.add(
            .shape("band", cap, color).clipped(to: .roundedRect(rect, radius: 36)),
            .surface
        )
        let ground = Ground(page.palette.panel)
        let inside = rect.inset(wide ? 56 : 44, wide ? 52 : density == .list ? 34 : 26)
        let title = page.label(wide ? type.lead : type.body).with { $0.role = .body }
            .colored(Contrast.corrected(color, on: [page.palette.panel], least(page)))
            .on(ground, "panel")
        let used = try page.set(side.title, title, in: inside)
        let radius = density.size(type) * 0.46
        let list = ItemList(
            items: side.items.map { .init(term: "", text: $0) },
            term: title,
            text: page.body(density.size(type)).on(ground, "panel").with {
                $0.role = density.isSmall ? .label : .body
            },
            indent: radius * 2 + 26,
            gaps: 14...40,
            isCentered: false
        )
        let top = used.maxY + (wide ? 30 : 16)
        var places: [Point] = []
        try list.lay(
            on: &page,
            in: Rect(inside.x, top, inside.width, inside.maxY - top)
        ) { _, _, place in places.append(place + Point(radius, 0)) }
        let tone = IconTone(color, on: page.palette.panel)
        for place in places {
            switch side.mark {
            case .positive:
                page.add(Icon.check.node(center: place, size: radius * 2.2, tone: tone), .pop)
            case .negative:
                page.add(Icon.cross.node(center: place, size: radius * 2.2, tone: tone), .pop)
            case .neutral:
                page.add(.shape("dot", .circle(place, radius: radius * 0.4), color), .pop)
            }
        }
    }

    private func least(_ page: Page) -> Double {
        TextRole.body.minimumContrast(page.design.theme) + 0.1
    }

    private func color(_ mark: Mark, _ palette: Palette) -> Color {
        switch mark {
        case .positive, .neutral: palette.drug
        case .negative: palette.harm
        }
    }
}

extension SplitCompare.Side {
    /// The side with its points as a list, or as one sentence.
    fileprivate func joined(_ isList: Bool) -> SplitCompare.Side {
        guard !isList, items.count > 1 else { return self }
        let rest = items.dropFirst().map { item in
            // Names and abbreviations keep their capitals.
            item.dropFirst().contains(where: \.isUppercase)
                ? item : item.prefix(1).lowercased() + item.dropFirst()
        }
        return SplitCompare.Side(
            title: title,
            items: [([items[0]] + rest).joined(separator: ", ")],
            mark: mark
        )
    }
}
