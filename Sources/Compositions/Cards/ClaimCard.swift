import SceneGraph

/// One claim, large; what supports it below; its reference stands at the foot of the frame.
package struct ClaimCard: Template {
    /// The claim, with its superscript reference mark.
    package var claim: String
    /// A sentence that supports or limits it; may be empty.
    package var support: String
    /// What stands beside a short claim in a film about no product.
    package var icon: Icon?

    /// A claim.
    package init(claim: String, support: String = "", icon: Icon? = nil) {
        self.claim = claim
        self.support = support
        self.icon = icon
    }

    package var altText: String {
        AltText.sentence("\(claim) \(support)", else: "as a single large statement on a panel")
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        // Claims in a row look different: on a sheet, then on the open ground.
        let isOpen = page.variant(of: 2) == 1
        let ground = isOpen ? page.paper : Ground(page.palette.panel)
        if isOpen {
            page.addGround(Backdrop.corner(page))
        } else {
            addSheet(on: &page)
        }
        var beside = page
        do throws(LayoutError) {
            try layBesideMark(ground, isOpen: isOpen, on: &beside)
            page = beside
        } catch {
            try page.fit(trying: Manner.allCases) { (page, manner) throws(LayoutError) in
                try layWords(manner, ground, isOpen: isOpen, on: &page)
            }
        }
    }

    /// Lays a claim that is short enough at full size beside the glyph or the icon, or above it.
    private func layBesideMark(
        _ ground: Ground,
        isOpen: Bool,
        on page: inout Page
    ) throws(LayoutError) {
        guard page.design.hasGlyph || icon != nil else { throw .missing("a mark") }
        let wide = page.design.aspect.isWide
        let area = isOpen ? page.area : page.area.inset(wide ? 96 : 60, wide ? 52 : 44)
        let type = TypeScale(page.design.fontScale, page.design.aspect)
        let radius = wide ? 168.0 : 128
        let column = Rect(area.x, area.y, wide ? area.width * 0.66 : area.width, area.height)
        var stack = Stack(column, page)
        try stack.text(claim, setting(.statement, page, type).on(ground, "panel"))
        if !support.isEmpty, !page.design.isSparse {
            stack.gap(36)
            stack.rule()
            stack.gap(40)
            try stack.text(support, page.body(type.body).on(ground, "panel"))
        }
        guard !wide else {
            try stack.place(on: &page, .middle)
            return addMark(Point(area.maxX - radius * 1.25, area.midY), radius, on: &page)
        }
        let gap = 72.0
        let free = area.height - stack.height - gap - radius * 2
        guard free >= 0 else { throw .textTooLong(claim) }
        let top = area.y + free * 0.46
        addMark(Point(area.x + radius, top + radius), radius, on: &page)
        try stack.place(on: &page, .top, within: area.below(top + radius * 2 + gap))
    }

    private func addMark(_ center: Point, _ radius: Double, on page: inout Page) {
        if let icon, !page.design.hasGlyph {
            page.add(icon.badge(center: center, radius: radius, palette: page.palette), .pop)
        } else {
            page.add(
                DrugGlyph.node(center: center, radius: radius, palette: page.palette),
                .rise
            )
        }
        page.show(
            Entity(
                page.design.hasGlyph ? "drug" : icon?.rawValue ?? "icon",
                kind: page.design.hasGlyph ? "drug" : "icon",
                rect: Rect(center: center, width: radius * 2, height: radius * 2)
            )
        )
    }

    /// How large the claim is set: long ones are read, not seen.
    private enum Manner: CaseIterable {
        /// As a statement that fills the frame.
        case statement
        /// As reading text.
        case reading
        /// As small as a note, for indications given word by word.
        case note
    }

    private func setting(_ manner: Manner, _ page: Page, _ type: TypeScale) -> Setting {
        switch manner {
        case .statement:
            page.headline(Wording.count(claim) <= 14 ? type.statement : type.headline)
        case .reading: page.label(type.lead).with { $0.role = .body }
        case .note: page.body(type.reference).with { $0.role = .legal }
        }
    }

    private func layWords(
        _ manner: Manner,
        _ ground: Ground,
        isOpen: Bool,
        on page: inout Page
    ) throws(LayoutError) {
        let area = page.area
        let drop = page.design.isSparse && !support.isEmpty
        try page.fit(dropping: support.isEmpty || drop ? [] : ["supporting sentence"]) {
            (page, type, dropped) throws(LayoutError) in
            let wide = page.design.aspect.isWide
            let column =
                isOpen
                ? Rect(area.x, area.y, area.width * (wide ? 0.86 : 1), area.height)
                : area.inset(wide ? 96 : 60, wide ? 52 : 32)
            var stack = Stack(column, page)
            try stack.text(claim, setting(manner, page, type).on(ground, "panel"))
            if dropped == 0, !drop {
                stack.gap(36)
                stack.rule()
                stack.gap(40)
                try stack.text(support, page.body(type.body).on(ground, "panel"))
            }
            try stack.place(on: &page, .middle)
        }
    }

    private func addSheet(on page: inout Page) {
        let area = page.area
        page.add(page.panel(area), .surface)
        let band = Node.shape(
            "band",
            .rect(Rect(area.x, area.y, 16, area.height)),
            page.palette.drug
        )
        page.add(band.clipped(to: .roundedRect(area, radius: 36)), .surface)
    }
}
