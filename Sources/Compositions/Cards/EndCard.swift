import SceneGraph

/// The end: where to read everything, who made it, and the notes a film must carry.
package struct EndCard: Template {
    /// What to do now, such as "See full Prescribing Information".
    package var headline: String
    /// The product with its generic name, or the topic.
    package var product: String
    /// Where the full information is; may be empty.
    package var address: String
    /// Notes such as the MedWatch line and the note on the synthetic voice.
    package var notes: [String]
    /// Company, job code and date, shown on one line.
    package var imprint: [String]

    /// An end.
    package init(
        headline: String,
        product: String,
        address: String = "",
        notes: [String] = [],
        imprint: [String] = []
    ) {
        self.headline = headline
        self.product = product
        self.address = address
        self.notes = notes
        self.imprint = imprint
    }

    package var isDeep: Bool { true }

    package var altText: String {
        AltText.sentence(
            "End card. \(product). \(headline) \(address) \(notes.joined(separator: " "))",
            else: "on a dark ground with the product's glyph"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        let area = page.area
        let size = page.design.aspect.size
        let wide = page.design.aspect.isWide
        page.addGround(
            Backdrop.rings(
                center: wide
                    ? Point(size.width - 210, area.midY)
                    : Point(size.width * 0.85, area.maxY - 120),
                radius: wide ? 520 : 430,
                page
            )
        )
        try page.fit { (page, type) throws(LayoutError) in
            let glyph = wide ? 132.0 : 104.0
            let column =
                wide ? Rect(area.x, area.y, area.width * 0.78, area.height) : area
            var foot = Stack(column, page)
            for (index, note) in notes.enumerated() where !note.isEmpty {
                if index > 0 { foot.gap(12) }
                try foot.text(note, page.legal(type.legal))
            }
            foot.gap(notes.isEmpty ? 0 : 16)
            try foot.text(
                imprint.filter { !$0.isEmpty }.joined(separator: "  ·  "),
                page.legal(type.legal).colored(page.palette.ink)
            )
            let footTop = area.maxY - foot.height
            let room = Rect(
                column.x,
                area.y,
                column.width,
                footTop - area.y - 32
            )
            var stack = Stack(column, page)
            try stack.text(
                product,
                page.label(type.lead).with { $0.role = .body }
                    .colored(page.palette.drugInk)
            )
            stack.gap(18)
            try stack.text(headline, page.headline(type.headline))
            stack.gap(22)
            try stack.text(address, page.label(type.body).with { $0.role = .body })
            let mark = page.design.hasGlyph || page.design.logo != nil ? glyph + 34 : 0
            guard room.height >= stack.height + mark else { throw .textTooLong(headline) }
            let top = room.y + (room.height - stack.height - mark) * 0.42
            try stack.place(
                on: &page,
                .top,
                within: Rect(column.x, top + mark, column.width, room.maxY - top - mark)
            )
            try foot.place(on: &page, .bottom, within: area)
            drawMark(Rect(column.x, top, glyph, glyph), on: &page)
        }
    }

    private func drawMark(_ rect: Rect, on page: inout Page) {
        let wide = Rect(rect.x, rect.y, rect.width * 3, rect.height)
        if let logo = page.logo(in: wide, share: 1) {
            page.add(logo, .rise)
            return
        }
        guard page.design.hasGlyph else { return }
        let center = Point(rect.x + rect.width * 0.45, rect.midY)
        page.add(
            DrugGlyph.node(center: center, radius: rect.width / 2, palette: page.palette),
            .rise
        )
        page.show(Entity(product, kind: "drug", label: product, rect: rect))
    }
}
