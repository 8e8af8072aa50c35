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
            for (item, cell) in zip(items, cells) { try draw(item, cell, on: &page, type) }
        }
    }

    private func draw(
        _ item: Item,
        _ cell: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let label = page.label(type.label, alignment: .center)
            .on(Ground(page.palette.panel), "panel")
        let inside = cell.inset(24, 24)
        let height = try page.height(item.label, label, width: inside.width)
        let gap = 22.0
        let radius = min(110, (inside.height - height - gap) / 2, inside.width / 2)
        guard radius >= 44 else { throw .textTooLong(item.label) }
        let whole = radius * 2 + gap + height
        let top = inside.y + (inside.height - whole) / 2
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
