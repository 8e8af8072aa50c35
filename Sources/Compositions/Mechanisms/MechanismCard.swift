import SceneGraph

/// A mechanism in a panel with a headline and a sentence beside it, or above and below it.
package struct MechanismCard: Template {
    /// What the viewer is to take along.
    package var headline: String
    /// A sentence about it, with its reference marks; may be empty.
    package var body: String
    /// The picture.
    package var mechanism: Mechanism

    /// A card of a mechanism.
    package init(headline: String, body: String = "", mechanism: Mechanism) {
        self.headline = headline
        self.body = body
        self.mechanism = mechanism
    }

    package var altText: String {
        AltText.sentence(mechanism.picture.altText, else: "Illustrative, not to scale.")
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        let drop = page.design.isSparse && !body.isEmpty
        try page.fit(dropping: body.isEmpty || drop ? [] : ["sentence beside the picture"]) {
            (page, type, dropped) throws(LayoutError) in
            let words = dropped == 0 && !drop ? body : ""
            let layout = PictureLayout(headline: headline, text: words)
            let least = page.area.width * (words.isEmpty ? 0.4 : 0.62)
            let panel = try layout.lay(on: &page, type, leastHeight: least)
            page.add(page.panel(panel))
            try page.draw(mechanism.picture, in: panel.inset(32, 28), labelSize: type.label)
        }
    }
}
