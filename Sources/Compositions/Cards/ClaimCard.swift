import SceneGraph

/// One claim, large; what supports it below; its reference stands at the foot of the frame.
package struct ClaimCard: Template {
    /// The claim, with its superscript reference mark.
    package var claim: String
    /// A sentence that supports or limits it; may be empty.
    package var support: String

    /// A claim.
    package init(claim: String, support: String = "") {
        self.claim = claim
        self.support = support
    }

    package var altText: String {
        AltText.sentence("\(claim) \(support)", else: "as a single large statement on a panel")
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        // Claims in a row look different: on a sheet, then on the open ground.
        let isOpen = page.variant(of: 2) == 1
        let area = page.area
        let ground = isOpen ? page.paper : Ground(page.palette.panel)
        if isOpen {
            page.addGround(Backdrop.corner(page))
        } else {
            addSheet(on: &page)
        }
        let drop = page.design.isSparse && !support.isEmpty
        try page.fit(dropping: support.isEmpty || drop ? [] : ["supporting sentence"]) {
            (page, type, dropped) throws(LayoutError) in
            let wide = page.design.aspect.isWide
            let column =
                isOpen
                ? Rect(area.x, area.y, area.width * (wide ? 0.86 : 1), area.height)
                : area.inset(wide ? 96 : 68, wide ? 52 : 36)
            let size = Wording.count(claim) <= 14 ? type.statement : type.headline
            var stack = Stack(column, page)
            try stack.text(claim, page.headline(size).on(ground, "panel"))
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
