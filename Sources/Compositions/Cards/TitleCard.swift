import SceneGraph

/// The film's title: the name large, what the film is about below it, the medicine's glyph beside.
package struct TitleCard: Template {
    /// The name, such as the medicine's.
    package var title: String
    /// What the film tells about it.
    package var subtitle: String
    /// A last line: class, generic name or occasion; may be empty.
    package var note: String

    /// A title.
    package init(title: String, subtitle: String, note: String = "") {
        self.title = title
        self.subtitle = subtitle
        self.note = note
    }

    package var isDeep: Bool { true }

    package var altText: String {
        AltText.sentence(
            "Title card. \(title). \(subtitle). \(note)",
            else: "on a dark ground with hexagons"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        let wide = page.design.aspect.isWide
        let area = page.area
        let column = wide ? Rect(area.x, area.y, area.width * 0.56, area.height) : area
        try page.fit { (page, type) throws(LayoutError) in
            var stack = Stack(column, page)
            try stack.text(title, page.headline(type.display))
            stack.gap(type.display * 0.18)
            try stack.text(subtitle, page.lead(type.lead))
            stack.gap(44)
            stack.rule()
            stack.gap(40)
            try stack.text(note, page.body(type.label).with { $0.role = .label })
            let room = wide ? column : Rect(area.x, area.y, area.width, area.height * 0.6)
            try stack.place(on: &page, .middle, within: room)
        }
        let center =
            wide
            ? Point(area.maxX - 300, area.midY + 10)
            : Point(area.midX + area.width * 0.2, area.maxY - area.height * 0.18)
        drawLattice(on: &page, around: center, cell: wide ? 118 : 96)
    }

    private func drawLattice(on page: inout Page, around center: Point, cell: Double) {
        guard page.design.hasGlyph else { return }
        let lattice = HexagonLattice(center: center, cell: cell)
        page.addGround(lattice.node(page.palette, frame: Margins(page.design.aspect).frame))
        page.add(
            DrugGlyph.node(center: center, radius: cell * 0.94, palette: page.palette),
            .rise
        )
        page.show(
            Entity(
                title,
                kind: "drug",
                rect: Rect(center: center, width: cell * 1.8, height: cell * 1.8)
            )
        )
    }
}
