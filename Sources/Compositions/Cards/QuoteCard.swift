import SceneGraph

/// One sentence to take along, such as "Ask your doctor", on a panel in the medicine's colour.
package struct QuoteCard: Template {
    /// The sentence.
    package var quote: String
    /// Who says it, or what to do next; may be empty.
    package var attribution: String
    /// The icon above the sentence; quotation marks when nil.
    package var icon: Icon?

    /// A sentence to take along.
    package init(quote: String, attribution: String = "", icon: Icon? = nil) {
        self.quote = quote
        self.attribution = attribution
        self.icon = icon
    }

    package var altText: String {
        AltText.sentence(
            "\(quote) \(attribution)",
            else: "as one large sentence on a coloured panel"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        let area = page.area
        let deep = page.palette.drugDeep
        page.add(page.deepSheet(area), .surface)
        let shine = page.palette.outlines ? 0 : 0.05
        if shine > 0 {
            let glow = Path.circle(Point(area.maxX - 60, area.y + 40), radius: area.height * 0.62)
            page.add(
                Node.shape("light", glow, Color.white.opacity(shine))
                    .clipped(to: .roundedRect(area, radius: 36)),
                .surface
            )
        }
        let ground = Ground(deep, deep.mixed(with: .white, shine))
        try page.fit { (page, type) throws(LayoutError) in
            let wide = page.design.aspect.isWide
            let inside = area.inset(wide ? 112 : 64, wide ? 56 : 48)
            let mark = wide ? 132.0 : 112.0
            let room = inside.below(inside.y + mark + 36)
            let size = Wording.count(quote) <= 12 ? type.statement : type.headline
            var stack = Stack(room, page)
            try stack.text(quote, page.headline(size).colored(.white).on(ground, "panel"))
            if !page.design.isSparse {
                stack.gap(36)
                try stack.text(
                    attribution,
                    page.body(type.body).colored(.white).on(ground, "panel")
                )
            }
            let slack = max(0, room.height - stack.height)
            let used = try stack.place(
                on: &page,
                .top,
                within: room.below(room.y + slack * 0.46)
            )
            drawMark(on: &page, Point(inside.x + mark / 2, used.y - 36 - mark / 2), mark)
        }
    }

    /// The outline of one opening quotation mark in a box of 100 by 100.
    private static let quotationMark = Path(
        """
        M 4 62 C 4 36 18 18 40 12 L 43 22 C 32 28 27 36 27 44 C 38 44 45 52 45 62 \
        C 45 73 37 81 25 81 C 12 81 4 73 4 62 Z
        """
    )

    private func drawMark(on page: inout Page, _ center: Point, _ size: Double) {
        let deep = page.palette.drugDeep
        if let icon {
            let tone = IconTone(.white, on: deep)
            page.add(icon.node(center: center, size: size, tone: tone), .pop)
            page.show(
                Entity(
                    icon.rawValue,
                    kind: "icon",
                    rect: Rect(center: center, width: size, height: size)
                )
            )
            return
        }
        let marks = [0.0, 0.5].map { shift -> Path in
            QuoteCard.quotationMark
                .transformed(
                    .translation(
                        Point(center.x - size / 2 + shift * size, center.y - size * 0.44)
                    )
                        * .scale(size / 100, size / 100)
                )
        }
        page.add(
            .shape("quotation mark", marks[0].adding(marks[1]), Color.white.opacity(0.9)),
            .pop
        )
    }
}
