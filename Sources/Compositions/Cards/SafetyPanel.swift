import Drawing
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
        let wide = page.design.aspect.isWide
        let attempts: [(ItemList.Arrangement, smallHeading: Bool)] =
            wide
            ? [(.beside(0.26), false), (.stacked, false), (.runIn, false), (.runIn, true)]
            : [(.stacked, false), (.runIn, false), (.runIn, true)]
        let still = page
        var failure = LayoutError.missing("safety information")
        for (arrangement, smallHeading) in attempts {
            do throws(LayoutError) {
                page = still
                try page.fit { (page, type) throws(LayoutError) in
                    let sheet = try layHeading(smallHeading, on: &page, type)
                    try lay(list, arrangement, in: sheet, on: &page, type)
                }
                return
            } catch {
                failure = error
            }
        }
        throw failure
    }

    /// Sets the heading and gives the sheet below it; a small heading has reading size.
    private func layHeading(
        _ isSmall: Bool,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) -> Rect {
        let area = page.area
        let ink = Contrast.corrected(page.palette.ink, on: page.palette.paper, 7.1)
        var headline = page.headline(type.headline).entering(.none).colored(ink)
        if isSmall {
            headline.role = .safety
            headline.style.size = type.safety
        }
        let used = try page.set(heading, headline, in: area)
        let gap = isSmall ? 14.0 : 22
        return Rect(area.x, used.maxY + gap, area.width, area.maxY - used.maxY - gap)
    }

    private func lay(
        _ list: [ItemList.Item],
        _ arrangement: ItemList.Arrangement,
        in panel: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
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
        let inside = panel.inset(page.design.aspect.isWide ? 48 : 34, 26)
        let term = page.safety(size, .semibold).colored(ink)
        let indent = size * 1.1 + 28
        let items = ItemList(
            items: list,
            term: term,
            text: page.safety(size, .regular),
            arrangement: fitted(arrangement, term, page, width: inside.width - indent),
            indent: indent,
            gaps: 16...72,
            rule: page.palette.line
        )
        try items.lay(on: &page, in: inside) { page, _, place in
            let center = place + Point(size * 0.5, 0)
            page.add(WarningMark.disc(center: center, radius: size * 0.48, page.palette))
        }
    }

    /// The arrangement with key terms as wide as the widest of them, up to a third.
    private func fitted(
        _ arrangement: ItemList.Arrangement,
        _ term: Setting,
        _ page: Page,
        width: Double
    ) -> ItemList.Arrangement {
        guard case .beside = arrangement else { return arrangement }
        let widest = items.map { page.typesetter.width($0.term, term.style) }.max() ?? 0
        return widest == 0 ? .beside(0) : .beside(min(0.34, (widest + 56) / width))
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
