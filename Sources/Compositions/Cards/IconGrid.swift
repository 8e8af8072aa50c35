import SceneGraph

/// A headline and two to eight icons, each with a few words.
package struct IconGrid: Template {
    /// One icon with its words.
    package struct Item: Sendable, Equatable {
        /// The icon.
        package var icon: Icon
        /// The words below it.
        package var label: String

        /// An icon with its words.
        package init(icon: Icon, label: String) {
            self.icon = icon
            self.label = label
        }
    }

    /// The headline.
    package var headline: String
    /// The icons in reading order.
    package var items: [Item]

    /// A grid of icons.
    package init(headline: String, items: [Item]) {
        self.headline = headline
        self.items = items
    }

    package var altText: String {
        AltText.sentence(
            "\(headline) Icons: " + items.map(\.label).joined(separator: ", "),
            else: "in a grid of flat icons"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !items.isEmpty else { throw .missing("icons") }
        guard items.count <= 8 else { throw .tooMany("icons", limit: 8) }
        let columns = Cells.columns(items.count, page.design.aspect)
        try page.fit { (page, type) throws(LayoutError) in
            let area = page.area
            let used = try page.set(headline, page.headline(type.headline), in: area)
            let top = used.maxY + 36
            let room = Rect(area.x, top, area.width, area.maxY - top)
            let cells = Cells(items.count, columns: columns, in: room, gap: 28).rects
            for cell in cells { page.add(page.panel(cell, radius: 28), .surface) }
            let label = page.label(
                items.count <= 4 && page.design.aspect.isWide ? type.body : type.label,
                alignment: .center
            ).on(Ground(page.palette.panel), "panel")
            // All labels get the height of the tallest, so that icons stand on one line.
            var height = 0.0
            for (item, cell) in zip(items, cells) {
                height = max(
                    height,
                    try page.height(item.label, label, width: cell.width - 40)
                )
            }
            for (item, cell) in zip(items, cells) {
                try draw(item, cell, label, height, on: &page)
            }
        }
    }

    private func draw(
        _ item: Item,
        _ cell: Rect,
        _ label: Setting,
        _ height: Double,
        on page: inout Page
    ) throws(LayoutError) {
        let inside = cell.inset(20, 24)
        let gap = 30.0
        let most = items.count <= 4 ? 150.0 : 110
        let radius = min(most, (inside.height - height - gap) / 2, inside.width * 0.42)
        guard radius >= 44 else { throw .textTooLong(item.label) }
        let top = inside.y + (inside.height - radius * 2 - gap - height) / 2
        try page.set(
            item.label,
            label,
            in: Rect(inside.x, top + radius * 2 + gap, inside.width, height)
        )
        let center = Point(cell.midX, top + radius)
        page.add(item.icon.badge(center: center, radius: radius, palette: page.palette), .pop)
        page.show(
            Entity(
                item.icon.rawValue,
                kind: "icon",
                label: item.label,
                rect: Rect(center: center, width: radius * 2, height: radius * 2)
            )
        )
    }
}
