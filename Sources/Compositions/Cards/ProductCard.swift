import SceneGraph

/// The product: its brand, its generic name at least half as large, and what it is indicated for.
package struct ProductCard: Template {
    /// The brand name.
    package var brand: String
    /// The generic name, shown in brackets; an open slot when it is not known.
    package var generic: String
    /// The indication as in the label; an open slot when it is not known.
    package var indication: String
    /// A PNG file with the pack; without one the logo or the glyph stands for the product.
    package var pack: String?

    /// A product.
    package init(brand: String, generic: String, indication: String, pack: String? = nil) {
        self.brand = brand
        self.generic = generic
        self.indication = indication
        self.pack = pack
    }

    package var altText: String {
        AltText.sentence(
            "Product card. \(brand) (\(generic)). \(indication)",
            else: "beside the glyph of the product"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        try page.fit(trying: [false, true]) { (page, isSmall) throws(LayoutError) in
            try page.fit(dropping: ["picture of the product"]) {
                (page, type, dropped) throws(LayoutError) in
                try lay(on: &page, type, hasPicture: dropped == 0, isSmall: isSmall)
            }
        }
    }

    private func lay(
        on page: inout Page,
        _ type: TypeScale,
        hasPicture: Bool,
        isSmall: Bool
    ) throws(LayoutError) {
        let wide = page.design.aspect.isWide
        let (words, picture) = rooms(page.area, wide: wide)
        let brandSize = isSmall ? type.headline : type.display
        // Never below half of the brand (rule NAM-SIZE), and never below reading size.
        let genericSize = max(type.lead, (brandSize * 0.52).rounded(.up))
        var stack = Stack(hasPicture ? words : page.area, page)
        try stack.text(brand, page.headline(brandSize).colored(page.palette.drugInk))
        try stack.text(
            shownGeneric,
            page.label(genericSize).with { $0.role = .body }
        )
        stack.gap(isSmall ? 20 : 34)
        stack.rule()
        stack.gap(isSmall ? 22 : 38)
        // An indication of many words is given as label text, in full.
        try stack.text(
            indication,
            isSmall
                ? page.body(type.reference).with { $0.role = .legal } : page.body(type.body)
        )
        try stack.place(on: &page, wide || !hasPicture ? .middle : .top)
        if hasPicture { drawPicture(picture, on: &page) }
    }

    /// The generic name in brackets; nothing when it is the brand itself.
    private var shownGeneric: String {
        generic.isEmpty || generic.lowercased() == brand.lowercased() ? "" : "(\(generic))"
    }

    /// The rooms for words and picture: beside each other, or the picture above.
    private func rooms(_ area: Rect, wide: Bool) -> (words: Rect, picture: Rect) {
        if wide {
            let width = 560.0
            return (
                Rect(area.x, area.y, area.width - width - 72, area.height),
                Rect(area.maxX - width, area.y, width, area.height)
            )
        }
        let height = min(330, area.height * 0.3)
        return (area.below(area.y + height + 40), Rect(area.x, area.y, area.width, height))
    }

    private func drawPicture(_ rect: Rect, on page: inout Page) {
        page.add(page.deepSheet(rect), .surface)
        guard page.design.hasGlyph else {
            let tone = IconTone(.white, on: page.palette.drugDeep)
            let size = min(rect.width, rect.height) * 0.42
            page.add(Icon.pill.node(center: rect.center, size: size, tone: tone), .rise)
            return
        }
        let cell = min(rect.width, rect.height) * 0.19
        let cells = HexagonLattice.cells(center: rect.center, cell: cell).map { place, strength in
            Node.shape(
                "cell",
                DrugGlyph.outline(center: place, radius: cell * 0.94),
                Color.white.opacity(0.02 + 0.09 * strength)
            )
        }
        page.add(
            Node.group("lattice", cells).clipped(to: .roundedRect(rect, radius: 36)),
            .surface
        )
        if let pack {
            let frame = ImageFrame(path: pack, rect: rect.inset(48))
            page.add(Node("pack", .image(frame)), .rise)
            return
        }
        if let logo = page.logo(in: rect.inset(70), share: 0.6) {
            page.add(logo, .rise)
            return
        }
        var white = page.palette
        white.drug = .white
        white.onDrug = page.palette.drugDeep
        let radius = cell * 1.35
        page.add(DrugGlyph.node(center: rect.center, radius: radius, palette: white), .rise)
        let box = Rect(center: rect.center, width: radius * 2, height: radius * 2)
        page.show(Entity(brand, kind: "drug", rect: box))
    }
}

extension Page {
    /// The logo in a box, at a share of its width times the wish for a larger one, if there is one.
    func logo(in room: Rect, share: Double) -> Node? {
        guard let path = design.logo else { return nil }
        let factor = min(1, share * design.logoScale)
        return Node(
            "logo",
            .image(
                ImageFrame(
                    path: path,
                    rect: Rect(
                        center: room.center,
                        width: room.width * factor,
                        height: room.height * factor
                    )
                )
            )
        )
    }
}
