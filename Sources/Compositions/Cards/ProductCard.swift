import SceneGraph

/// The product: its brand, its generic name at least half as large, and what it is indicated for.
package struct ProductCard: Template {
    /// The brand name.
    package var brand: String
    /// The generic name, shown in brackets; an open slot when it is not known.
    package var generic: String
    /// The indication as in the label; an open slot when it is not known.
    package var indication: String

    /// A product.
    package init(brand: String, generic: String, indication: String) {
        self.brand = brand
        self.generic = generic
        self.indication = indication
    }

    package var altText: String {
        AltText.sentence(
            "Product card. \(brand) (\(generic)). \(indication)",
            else: "beside the glyph of the product"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        try page.fit { (page, type) throws(LayoutError) in
            let area = page.area
            let wide = page.design.aspect.isWide
            let picture =
                wide
                ? Rect(area.maxX - 560, area.y, 560, area.height)
                : Rect(area.x, area.y, area.width, min(330, area.height * 0.3))
            let column =
                wide
                ? Rect(area.x, area.y, area.width - 560 - 72, area.height)
                : Rect(area.x, picture.maxY + 40, area.width, area.maxY - picture.maxY - 40)
            let brandSize = type.display
            // Never below half of the brand (rule NAM-SIZE), and never below reading size.
            let genericSize = max(type.lead, (brandSize * 0.52).rounded(.up))
            var stack = Stack(column, page)
            try stack.text(brand, page.headline(brandSize).colored(page.palette.drugInk))
            try stack.text(
                generic.isEmpty ? "" : "(\(generic))",
                page.label(genericSize).with { $0.role = .body }
            )
            stack.gap(34)
            stack.rule()
            stack.gap(38)
            try stack.text(indication, page.body(type.body))
            try stack.place(on: &page, wide ? .middle : .top)
            drawPicture(picture, on: &page)
        }
    }

    private func drawPicture(_ rect: Rect, on page: inout Page) {
        page.add(page.deepSheet(rect), .surface)
        guard page.design.hasGlyph else { return }
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
