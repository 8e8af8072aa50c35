import SceneGraph

/// A headline and points that are ticked off; a risk among them carries a warning mark.
package struct Checklist: Template {
    /// One point.
    package struct Item: Sendable, Equatable {
        /// The words.
        package var text: String
        /// Whether it is a risk.
        package var isRisk: Bool

        /// A point.
        package init(_ text: String, isRisk: Bool = false) {
            self.text = text
            self.isRisk = isRisk
        }
    }

    /// The headline.
    package var headline: String
    /// The points.
    package var items: [Item]

    /// A list of points.
    package init(headline: String, items: [Item]) {
        self.headline = headline
        self.items = items
    }

    package var altText: String {
        AltText.sentence(
            "\(headline) Checklist: " + items.map(\.text).joined(separator: "; "),
            else: "with a tick beside every point"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !items.isEmpty else { throw .missing("points") }
        try page.fit { (page, type) throws(LayoutError) in
            let area = page.area
            let wide = page.design.aspect.isWide
            var sheet = area
            if wide {
                let column = Rect(area.x, area.y, area.width * 0.38, area.height)
                let mark = page.design.hasGlyph ? 170.0 : 0
                var stack = Stack(column, page)
                stack.gap(mark)
                try stack.text(headline, page.headline(type.headline))
                stack.gap(36)
                stack.rule()
                let used = try stack.place(on: &page, .middle)
                if mark > 0 {
                    page.add(
                        DrugGlyph.node(
                            center: Point(used.x + 58, used.y + 66),
                            radius: 64,
                            palette: page.palette
                        ),
                        .pop
                    )
                }
                sheet = Rect(
                    column.maxX + 56,
                    area.y,
                    area.width - column.width - 56,
                    area.height
                )
            } else {
                let used = try page.set(headline, page.headline(type.headline), in: area)
                sheet = Rect(area.x, used.maxY + 30, area.width, area.maxY - used.maxY - 30)
            }
            page.add(page.panel(sheet), .surface)
            try lay(in: sheet.inset(wide ? 64 : 44, 44), on: &page, type)
        }
    }

    private func lay(
        in room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let ground = Ground(page.palette.panel)
        let text = page.body(type.body).on(ground, "panel")
        let radius = type.body * 0.62
        let list = ItemList(
            items: items.map { .init(term: "", text: $0.text) },
            term: text,
            text: text.with { $0.evenness = .balanced },
            indent: radius * 2 + 32,
            gaps: 20...76,
            rule: page.palette.line
        )
        var places: [Point] = []
        try list.lay(on: &page, in: room) { _, _, place in
            places.append(place + Point(radius, 0))
        }
        for (item, place) in zip(items, places) {
            page.add(
                item.isRisk
                    ? WarningMark.disc(center: place, radius: radius, page.palette)
                    : Icon.check.node(
                        center: place,
                        size: radius * 2.1,
                        tone: IconTone(page.palette.drug, on: page.palette.panel)
                    ),
                .pop
            )
        }
    }
}
