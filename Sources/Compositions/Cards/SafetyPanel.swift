import SceneGraph

/// Risk information: a heading and items with their key terms; it stands still from start to end.
package struct SafetyPanel: Template {
    /// One risk.
    package struct Item: Sendable, Equatable {
        /// The words to see first, such as "Do not use"; may be empty.
        package var term: String
        /// The rest of the sentence.
        package var text: String

        /// A risk.
        package init(term: String = "", text: String) {
            self.term = term
            self.text = text
        }
    }

    /// What stands above the items.
    package var heading: String
    /// The risks, the most serious first.
    package var items: [Item]

    /// A panel of risks.
    package init(heading: String, items: [Item]) {
        self.heading = heading
        self.items = items
    }

    package var isStill: Bool { true }

    package var altText: String {
        AltText.sentence(
            "Safety information. \(heading): "
                + items.map { "\($0.term) \($0.text)" }.joined(separator: "; "),
            else: "in a panel that stands still"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !items.isEmpty else { throw .missing("safety information") }
        try page.fit { (page, type) throws(LayoutError) in
            try compose(on: &page, type)
        }
    }

    private func compose(on page: inout Page, _ type: TypeScale) throws(LayoutError) {
        let area = page.area
        let headline = page.headline(type.headline).entering(.none)
        let used = try page.set(heading, headline, in: area)
        let panel = Rect(area.x, used.maxY + 22, area.width, area.maxY - used.maxY - 22)
        page.add(
            Node.shape(
                "panel",
                .roundedRect(panel, radius: 28),
                fill: .color(page.palette.panel),
                stroke: Stroke(page.palette.harm, width: 4)
            )
        )
        let inside = panel.inset(page.design.aspect.isWide ? 48 : 36, 30)
        try layItems(on: &page, type, inside)
    }

    private func layItems(
        on page: inout Page,
        _ type: TypeScale,
        _ inside: Rect
    ) throws(LayoutError) {
        let size = type.safety
        let mark = size * 1.1
        let column = Rect(
            inside.x + mark + 28,
            inside.y,
            inside.width - mark - 28,
            inside.height
        )
        let term = safety(page, size, .semibold, safetyInk(page))
        let text = safety(page, size, .regular, page.palette.ink)
        var heights: [Double] = []
        for item in items {
            heights.append(
                try page.height(item.term, term, width: column.width)
                    + page.height(item.text, text, width: column.width)
            )
        }
        let free = inside.height - heights.reduce(0, +)
        let gaps = Double(max(1, items.count - 1))
        let gap = min(free / gaps, 64)
        guard free >= 0, gap >= 20 || items.count == 1 else {
            throw .textTooLong(items.map { "\($0.term) \($0.text)" }.joined(separator: "; "))
        }
        var y = inside.y + max(0, (free - (items.count == 1 ? 0 : gap * gaps)) / 2)
        for (index, item) in items.enumerated() {
            drawMark(on: &page, Rect(inside.x, y, mark, mark), size)
            var place = Rect(column.x, y, column.width, heights[index] + 1)
            let used = try page.set(item.term, term, in: place)
            place.y = used.maxY
            try page.set(item.text, text, in: place)
            y += heights[index]
            if index + 1 < items.count {
                let rule = Rect(column.x, y + gap / 2 - 1, column.width, 2)
                page.add(.shape("rule", .rect(rule), page.palette.line))
                y += gap
            }
        }
    }

    private func safety(
        _ page: Page,
        _ size: Double,
        _ weight: FontWeight,
        _ color: Color
    ) -> Setting {
        Setting(
            .safety,
            TextStyle(size: size, weight: weight, color: color, lineHeight: 1.24),
            ground: Ground(page.palette.panel),
            standsOn: ["panel"],
            entrance: .none
        )
    }

    /// The warning colour, deep enough for 7:1 on the panel.
    private func safetyInk(_ page: Page) -> Color {
        Contrast.corrected(page.palette.harm, on: [page.palette.panel], 7.1)
    }

    private func drawMark(on page: inout Page, _ rect: Rect, _ size: Double) {
        let line = size * 1.24
        let center = Point(rect.x + rect.width / 2, rect.y + line / 2)
        let radius = size * 0.5
        page.add(
            Node.group(
                "warning",
                [
                    .shape("disc", .circle(center, radius: radius), page.palette.harm),
                    .shape(
                        "stem",
                        .roundedRect(
                            Rect(
                                center: center + Point(0, -radius * 0.2),
                                width: radius * 0.24,
                                height: radius * 0.8
                            ),
                            radius: radius * 0.12
                        ),
                        page.palette.panel
                    ),
                    .shape(
                        "dot",
                        .circle(center + Point(0, radius * 0.5), radius: radius * 0.15),
                        page.palette.panel
                    ),
                ]
            )
        )
    }
}
