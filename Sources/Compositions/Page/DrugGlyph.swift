package import SceneGraph

/// The one glyph that stands for the medicine from the first frame to the last: hexagon, ring, core.
package enum DrugGlyph {
    /// The glyph around a centre, corner up; detailed with gradient, ring and shadow, or flat.
    package static func node(
        center: Point,
        radius: Double,
        palette: Palette,
        detailed: Bool = true
    ) -> Node {
        let hexagon = outline(center: center, radius: radius)
        let box = Rect(center: center, width: 2 * radius, height: 2 * radius)
        let fill: Paint =
            detailed && !palette.outlines
            ? .vertical(
                palette.drug.mixed(with: .white, 0.16),
                palette.drug.mixed(with: .black, 0.08),
                in: box
            )
            : .color(palette.drug)
        let body = Node.shape("drug body", hexagon, fill: fill)
        let light = palette.onDrug
        let ring = Node.line(
            "drug ring",
            outline(center: center, radius: radius * 0.58),
            Stroke(light.opacity(0.85), width: radius * 0.075)
        )
        let core = Node.shape("drug core", .circle(center, radius: radius * 0.2), light)
        let parts = detailed ? [body, ring, core] : [body, core]
        return Node.group("drug", parts).shadowed(detailed ? palette.smallShadow : nil)
    }

    /// The hexagon with corners a little round.
    package static func outline(center: Point, radius: Double) -> Path {
        let corners = (0..<6).map { center.polar(radius, -.pi / 2 + Double($0) * .pi / 3) }
        var path = Path()
        for (index, corner) in corners.enumerated() {
            let before = corners[(index + 5) % 6]
            let after = corners[(index + 1) % 6]
            let start = corner + (before - corner) * 0.14
            let end = corner + (after - corner) * 0.14
            if index == 0 { path.move(start.x, start.y) } else { path.line(start.x, start.y) }
            path.curve(
                start + (corner - start) * 0.6,
                end + (corner - end) * 0.6,
                end
            )
        }
        path.close()
        return path
    }
}
