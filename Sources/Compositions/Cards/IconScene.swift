import SceneGraph

/// One large icon with a headline and a sentence; the sides change from scene to scene.
package struct IconScene: Template {
    /// The icon.
    package var icon: Icon
    /// The headline.
    package var headline: String
    /// A sentence below it; may be empty.
    package var text: String

    /// A scene around an icon.
    package init(icon: Icon, headline: String, text: String = "") {
        self.icon = icon
        self.headline = headline
        self.text = text
    }

    package var altText: String {
        AltText.sentence(
            "Icon of \(icon.rawValue). \(headline) \(text)",
            else: "beside a large flat icon"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        try page.fit { (page, type) throws(LayoutError) in
            let layout = PictureLayout(
                headline: headline,
                text: text,
                pictureShare: 0.46,
                isFlipped: page.variant(of: 2) == 1
            )
            let picture = try layout.lay(on: &page, type, leastHeight: 300)
            page.add(page.panel(picture), .surface)
            let center = picture.center
            let radius = min(picture.width, picture.height) * 0.36
            drawRings(on: &page, picture, center, radius)
            page.add(icon.badge(center: center, radius: radius, palette: page.palette), .rise)
            page.show(
                Entity(
                    icon.rawValue,
                    kind: "icon",
                    rect: Rect(center: center, width: radius * 2, height: radius * 2)
                )
            )
        }
    }

    private func drawRings(
        on page: inout Page,
        _ picture: Rect,
        _ center: Point,
        _ radius: Double
    ) {
        guard !page.palette.outlines else { return }
        let rings = [1.34, 1.72].map { factor in
            Node.line(
                "ring",
                .circle(center, radius: radius * factor),
                Stroke(page.palette.drug.opacity(0.16), width: 3)
            )
        }
        page.add(
            Node.group("rings", rings).clipped(to: .roundedRect(picture, radius: 36)),
            .surface
        )
    }
}
