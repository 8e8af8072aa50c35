import SceneGraph

/// What the client must still supply before the scene can be made: amber, dashed, unmistakable.
package struct SupplyCard: Template {
    /// What the scene will be about.
    package var headline: String
    /// What is missing, one thing a line.
    package var slots: [String]

    /// A scene that waits for words.
    package init(headline: String, slots: [String]) {
        self.headline = headline
        self.slots = slots
    }

    package var altText: String {
        AltText.sentence(
            "\(headline) Still to be supplied: " + slots.joined(separator: "; "),
            else: "on an amber card with a dashed border"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !slots.isEmpty else { throw .missing("what is to be supplied") }
        try page.fit { (page, type) throws(LayoutError) in
            let used = try page.set(headline, page.headline(type.headline), in: page.area)
            let sheet = page.area.below(headline.isEmpty ? page.area.y : used.maxY + 32)
            let palette = page.palette
            page.add(
                .shape(
                    "panel",
                    .roundedRect(sheet.inset(3), radius: 32),
                    fill: .color(palette.supplyTint),
                    stroke: Stroke(palette.supply, width: 6, dash: [26, 20])
                ),
                .surface
            )
            try laySlots(
                in: sheet.inset(page.design.aspect.isWide ? 72 : 48, 44),
                on: &page,
                type
            )
        }
    }

    private func laySlots(
        in room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let palette = page.palette
        let ground = Ground(palette.supplyTint)
        let tag = page.label(type.label).colored(palette.supply).on(ground, "panel")
            .with { $0.style.tracking = 0.07 }
        let used = try page.set("TO BE SUPPLIED", tag, in: room)
        let ink =
            palette.isDark
            ? palette.ink : Contrast.corrected(palette.supply, on: [palette.supplyTint], 7.1)
        let words = page.body(type.body).on(ground, "panel").colored(ink)
        let radius = type.body * 0.56
        let list = ItemList(
            items: slots.map { .init(term: "", text: $0) },
            term: words,
            text: words,
            indent: radius * 2 + 32,
            gaps: 20...70
        )
        var places: [Point] = []
        try list.lay(on: &page, in: room.below(used.maxY + 24)) { _, _, place in
            places.append(place + Point(radius, 0))
        }
        let tone = IconTone(palette.supply, on: palette.supplyTint)
        for place in places {
            page.add(Icon.pencil.node(center: place, size: radius * 2.3, tone: tone), .pop)
        }
    }
}
