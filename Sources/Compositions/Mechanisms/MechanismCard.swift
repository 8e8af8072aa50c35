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
        AltText.sentence(
            PictureSheet.capitalised(mechanism.picture.altText),
            else: "Illustrative, not to scale."
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        let shown = isBodyShown(page.design)
        if !shown, !body.isEmpty, !page.design.isSparse {
            page.note("left out, as the frame had more words than can be read: '\(body)'")
        }
        try page.fit(dropping: shown ? ["sentence beside the picture"] : []) {
            (page, type, dropped) throws(LayoutError) in
            let words = shown && dropped == 0 ? body : ""
            let layout = PictureLayout(headline: headline, text: words)
            let least = page.area.width * (words.isEmpty ? 0.4 : 0.62)
            let panel = try layout.lay(on: &page, type, leastHeight: least)
            page.add(page.panel(panel))
            try page.draw(mechanism.picture, in: panel.inset(32, 28), type)
            // A picture may name more than it had to; the sentence then gives way.
            let count = page.texts.reduce(0) { $0 + ($1.isFurniture ? 0 : $1.words) }
            guard words.isEmpty || count <= CompositionChecker.mostWords else {
                throw .textTooLong(words)
            }
        }
    }

    /// Whether the sentence is shown: in a sparse design never, else while all words can be read.
    private func isBodyShown(_ design: Design) -> Bool {
        guard !body.isEmpty, !design.isSparse else { return false }
        let words = mechanism.picture.shownWords + [headline, body]
        return words.reduce(0) { $0 + Wording.count($1) } <= CompositionChecker.mostWords
    }
}
