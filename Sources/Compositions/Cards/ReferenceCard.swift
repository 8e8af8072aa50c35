import SceneGraph

/// The numbered list of what claims rest on.
package struct ReferenceCard: Template {
    /// The headline, such as "References".
    package var headline: String
    /// The references in the order of their numbers, without the numbers.
    package var references: [String]

    /// A list of references.
    package init(headline: String = "References", references: [String]) {
        self.headline = headline
        self.references = references
    }

    package var altText: String {
        AltText.sentence(
            "\(headline): "
                + references.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "; "),
            else: "as a numbered list on a plain ground"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !references.isEmpty else { throw .missing("references") }
        page.addGround(Backdrop.corner(page))
        try page.fit { (page, type) throws(LayoutError) in
            let area = page.area
            let used = try page.set(headline, page.headline(type.headline), in: area)
            let rule = Rect(area.x, used.maxY + 22, area.width, 3)
            page.add(.shape("rule", .rect(rule), page.palette.line), .surface)
            let room = Rect(area.x, rule.maxY + 30, area.width, area.maxY - rule.maxY - 30)
            let style = page.legal(type.reference).colored(page.palette.ink)
            let list = ItemList(
                items: references.map { .init(term: "", text: $0) },
                term: style,
                text: style.with { $0.evenness = .paragraph },
                indent: type.reference * 1.9,
                gaps: 12...44,
                isCentered: false
            )
            var places: [Point] = []
            try list.lay(on: &page, in: room) { _, _, place in places.append(place) }
            for (index, place) in places.enumerated() {
                let number = page.label(type.reference).colored(page.palette.drugInk)
                    .with { $0.style.tabular = true }
                let block = try page.block(String(index + 1), number, width: type.reference * 1.6)
                page.place(block, number, at: place - Point(0, block.style.leading / 2))
            }
        }
    }
}
