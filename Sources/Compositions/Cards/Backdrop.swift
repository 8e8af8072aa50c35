import SceneGraph

/// The large quiet figure behind opening and closing words: rings of hexagons, or of circles.
enum Backdrop {
    /// Smaller rings in the right lower corner, for cards whose words leave it empty.
    static func corner(_ page: Page) -> Node {
        guard !page.palette.outlines else { return .group("backdrop", []) }
        let size = page.design.aspect.size
        let radius = page.design.aspect.isWide ? 430.0 : 330.0
        return rings(
            center: Point(size.width - radius * 0.3, size.height - radius * 0.55),
            radius: radius,
            count: 3,
            page
        )
    }

    static func rings(
        center: Point,
        radius: Double,
        count: Int = 4,
        _ page: Page
    ) -> Node {
        let palette = page.palette
        let rings = (0..<count).map { ring -> Node in
            let size = radius * (1 - Double(ring) * 0.2)
            let path =
                page.design.hasGlyph
                ? DrugGlyph.outline(center: center, radius: size)
                : .circle(center, radius: size)
            let strength = palette.isDark ? 0.05 : 0.028
            return Node.shape(
                "ring",
                path,
                fill: .color(palette.drug.opacity(strength)),
                stroke: palette.outlines
                    ? Stroke(palette.drug.opacity(0.25), width: 2) : nil
            )
        }
        return Node.group("backdrop", rings)
            .clipped(to: .rect(Margins(page.design.aspect).frame))
    }
}
