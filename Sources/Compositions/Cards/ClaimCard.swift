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
        let area = page.area
        let inset = page.design.aspect.isWide ? 88.0 : 60.0
        page.add(page.panel(area), .surface)
        let band = Rect(area.x, area.y, 16, area.height)
        page.add(
            Node.shape("band", .rect(band), page.palette.drug)
                .clipped(to: .roundedRect(area, radius: 36)),
            .surface
        )
        let drop = page.design.isSparse && !support.isEmpty
        try page.fit(dropping: support.isEmpty || drop ? [] : ["supporting sentence"]) {
            (page, type, dropped) throws(LayoutError) in
            let column = area.inset(inset + 8, inset * 0.6)
            let words = Wording.count(claim)
            let size = words <= 14 ? type.statement : type.headline
            var stack = Stack(column, page)
            let ground = Ground(page.palette.panel)
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
}
