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
        let list = items.map { ItemList.Item(term: $0.term, text: $0.text) }
        let still = page
        do throws(LayoutError) {
            try page.fit { (page, type) throws(LayoutError) in
                try lay(list, runsIn: false, on: &page, type)
            }
        } catch {
            page = still
            try page.fit { (page, type) throws(LayoutError) in
                try lay(list, runsIn: true, on: &page, type)
            }
        }
    }

    private func lay(
        _ list: [ItemList.Item],
        runsIn: Bool,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let area = page.area
        let headline = page.headline(type.headline).entering(.none)
            .colored(Contrast.corrected(page.palette.ink, on: page.palette.paper, 7.1))
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
        let size = type.safety
        let ink = Contrast.corrected(page.palette.harm, on: [page.palette.panel], 7.1)
        let items = ItemList(
            items: list,
            term: page.safety(size, .semibold).colored(ink),
            text: page.safety(size, .regular),
            runsIn: runsIn,
            indent: size * 1.1 + 28,
            gaps: (runsIn ? 14 : 20)...64,
            rule: page.palette.line
        )
        let inside = panel.inset(page.design.aspect.isWide ? 48 : 34, 26)
        try items.lay(on: &page, in: inside) { page, _, place in
            let center = place + Point(size * 0.5, 0)
            page.add(WarningMark.disc(center: center, radius: size * 0.48, page.palette))
        }
    }
}

extension Page {
    /// Risk information on a panel; it is there from the first frame.
    func safety(_ size: Double, _ weight: FontWeight) -> Setting {
        Setting(
            .safety,
            TextStyle(size: size, weight: weight, color: palette.ink, lineHeight: 1.24),
            ground: Ground(palette.panel),
            standsOn: ["panel"],
            entrance: .none
        )
    }
}
