import SceneGraph

/// A boxed warning: black border, heading in capitals, its terms; it stands still.
package struct BoxedPanel: Template {
    /// What the warning is about, such as "FETAL TOXICITY".
    package var title: String
    /// Its sentences.
    package var items: [String]

    /// A boxed warning.
    package init(title: String, items: [String]) {
        self.title = title
        self.items = items
    }

    package var isStill: Bool { true }

    package var altText: String {
        AltText.sentence(
            "Boxed warning: \(title). \(items.joined(separator: " "))",
            else: "inside a black border that stands still"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !items.isEmpty else { throw .missing("the text of the boxed warning") }
        try page.fit(trying: Manner.allCases) { (page, manner) throws(LayoutError) in
            try page.fit { (page, type) throws(LayoutError) in
                try lay(manner, on: &page, type)
            }
        }
    }

    /// How much room the warning takes, from the most to the least.
    private enum Manner: CaseIterable {
        case roomy
        case tight
        /// Tight, and its sentences as one paragraph.
        case running
    }

    private func lay(
        _ manner: Manner,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let isTight = manner != .roomy
        let area = page.area
        let wide = page.design.aspect.isWide
        let border = page.palette.isDark ? Color.white : Color.black
        page.add(
            .shape(
                "panel",
                .roundedRect(area.inset(5), radius: 6),
                fill: .color(page.palette.panel),
                stroke: Stroke(border, width: 10)
            )
        )
        let inside = area.inset(wide ? 88 : isTight ? 40 : 52, wide ? 48 : isTight ? 28 : 40)
        var heading = page.headline(type.headline, alignment: wide ? .center : .leading)
            .entering(.none).weighted(.bold).on(Ground(page.palette.panel), "panel")
        if isTight {
            heading.role = .safety
            heading.style.size = (type.safety * 1.1).rounded()
        }
        let words = title.isEmpty ? "WARNING" : "WARNING: \(title.uppercased())"
        let used = try page.set(words, heading, in: inside)
        let gap = isTight ? 12.0 : 20
        let rule = Rect(inside.x, used.maxY + gap, inside.width, 4)
        page.add(.shape("rule", .rect(rule), border))
        let shown = manner == .running ? [items.joined(separator: " ")] : items
        try layItems(shown, in: inside.below(rule.maxY + gap + 2), border, on: &page, type)
    }

    private func layItems(
        _ items: [String],
        in room: Rect,
        _ border: Color,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let isList = items.count > 1
        let list = ItemList(
            items: items.map { .init(term: "", text: $0) },
            term: page.safety(type.safety, .semibold),
            text: page.safety(type.safety, .regular),
            indent: isList ? type.safety * 0.9 : 0,
            gaps: 14...48
        )
        let radius = type.safety * 0.13
        try list.lay(on: &page, in: room) { page, _, place in
            guard isList else { return }
            let center = place + Point(radius * 1.4, 0)
            page.add(.shape("dot", .circle(center, radius: radius), border))
        }
    }
}
