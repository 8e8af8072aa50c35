import SceneGraph

/// A small molecule in the ligand's colour; what an enzyme makes of it has another shape.
enum Molecule {
    /// What a molecule is, told by its shape.
    enum Kind { case natural, product }

    /// A molecule around a centre.
    static func node(_ kind: Kind, at center: Point, radius: Double, _ palette: Palette) -> Node {
        let shine = Node.shape(
            "shine",
            .ellipse(
                Rect(
                    center: center + Point(-radius * 0.26, -radius * 0.32),
                    width: radius * 0.62,
                    height: radius * 0.42
                )
            ),
            Color.white.opacity(palette.outlines ? 0 : 0.3)
        )
        let body = Node.shape(
            "molecule",
            outline(kind, at: center, radius: radius),
            fill: palette.body(
                palette.ligand,
                in: Rect(center: center, width: 2 * radius, height: 2 * radius)
            )
        )
        var parts = [body, shine]
        if kind == .product {
            let hole = Path.circle(center, radius: radius * 0.3)
            parts = [body, .shape("hole", hole, palette.panel.opacity(0.85))]
        }
        return Node.group("molecule", parts).shadowed(palette.smallShadow)
    }

    /// The place a molecule has left: its outline in dashes.
    static func ghost(_ kind: Kind, at center: Point, radius: Double, _ palette: Palette) -> Node {
        .line(
            "ghost",
            outline(kind, at: center, radius: radius * 0.92),
            Stroke(palette.idle, width: 4, dash: [radius * 0.28, radius * 0.3])
        )
    }

    /// The outline: round for the natural one, a soft diamond for the product.
    static func outline(_ kind: Kind, at center: Point, radius: Double) -> Path {
        switch kind {
        case .natural: return .circle(center, radius: radius)
        case .product:
            let reach = radius * 1.14
            let soft = radius * 0.5
            let corners = [Point(0, -reach), Point(reach, 0), Point(0, reach), Point(-reach, 0)]
                .map { center + $0 }
            var path = Path()
            for (index, corner) in corners.enumerated() {
                let before = corners[(index + 3) % 4] - corner
                let after = corners[(index + 1) % 4] - corner
                let start = corner + before * (soft / before.length)
                let end = corner + after * (soft / after.length)
                if index == 0 { path.move(start.x, start.y) } else { path.line(start.x, start.y) }
                path.curve(start + (corner - start) * 0.62, end + (corner - end) * 0.62, end)
            }
            path.close()
            return path
        }
    }
}
