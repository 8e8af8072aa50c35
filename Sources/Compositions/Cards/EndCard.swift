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
        let center =
            wide ? Point(size.width - 210, area.midY) : Point(size.width * 0.85, area.maxY - 120)
        page.addGround(Backdrop.rings(center: center, radius: wide ? 520 : 430, page))
        let column = wide ? Rect(area.x, area.y, area.width * 0.78, area.height) : area
        try page.fit(trying: Manner.allCases) { (page, manner) throws(LayoutError) in
            try page.fit { (page, type) throws(LayoutError) in
                let foot = try foot(manner, page, type, column)
                let height = area.height - foot.height - 32
                let room = Rect(column.x, area.y, column.width, height)
                try layWords(in: room, on: &page, type, manner)
                try foot.place(on: &page, .bottom, within: area)
            }
        }
    }

    /// How large what to do now is set: with many notes on a narrow frame it is read, not seen.
    private enum Manner: CaseIterable {
        case headline
        case reading
        /// Read, with the notes as one paragraph.
        case dense
    }

    /// Up to so many words are set as large as a statement.
    private static let fewWords = 5

    /// Notes and imprint, which stand at the bottom.
    private func foot(
        _ manner: Manner,
        _ page: Page,
        _ type: TypeScale,
        _ column: Rect
    ) throws(LayoutError) -> Stack {
        var foot = Stack(column, page)
        let spaced = notes.map(Furniture.spaced)
        let notes = manner == .dense ? [spaced.joined(separator: " · ")] : spaced
        for (index, note) in notes.enumerated() where !note.isEmpty {
            if index > 0 { foot.gap(20) }
            try foot.text(note, page.legal(type.legal))
        }
        foot.gap(notes.isEmpty ? 0 : 16)
        for line in imprintLines(page.design.aspect.isWide) {
            try foot.text(line, page.legal(type.legal).colored(page.palette.ink))
        }
        return foot
    }

    /// The product beside its mark, and what to do now below it.
    private func layWords(
        in room: Rect,
        on page: inout Page,
        _ type: TypeScale,
        _ manner: Manner
    ) throws(LayoutError) {
        let glyph = page.design.aspect.isWide ? 132.0 : 104
        let hasMark = page.design.hasGlyph || page.design.logo != nil
        let side = hasMark ? glyph * (page.design.logo == nil ? 1 : 3) + 32 : 0
        let name = page.label(type.lead).with { $0.role = .body }
            .colored(page.palette.drugInk)
        let width = room.width - side
        let row = max(hasMark ? glyph : 0, try page.height(product, name, width: width))
        var stack = Stack(room, page)
        let action =
            switch manner {
            case .headline:
                page.headline(
                    Wording.count(headline) <= Self.fewWords ? type.statement : type.headline
                )
            case .reading, .dense: page.label(type.lead).with { $0.role = .body }
            }
        try stack.text(headline, action)
        stack.gap(20)
        try stack.text(address, page.label(type.body).with { $0.role = .body })
        let whole = row + 34 + stack.height
        guard room.height >= whole else { throw .textTooLong(headline) }
        let top = room.y + (room.height - whole) * 0.46
        try page.setMiddle(product, name, in: Rect(room.x + side, top, width, row))
        try stack.place(on: &page, .top, within: room.below(top + row + 34))
        drawMark(Rect(room.x, top + (row - glyph) / 2, glyph, glyph), on: &page)
    }

    /// The imprint on one line, or on narrow frames with the company on a line of its own.
    private func imprintLines(_ wide: Bool) -> [String] {
        let parts = imprint.filter { !$0.isEmpty }
        guard !wide, parts.count > 2 else { return [parts.joined(separator: "  ·  ")] }
        return [parts[0], parts.dropFirst().joined(separator: "  ·  ")]
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
