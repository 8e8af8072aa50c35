import SceneGraph

/// The cells that swim in blood, and the fat particles.
enum BloodCells {
    /// A red cell: a disc with a dent, seen from a little above.
    static func red(at center: Point, radius: Double, turn: Double, _ palette: Palette) -> Node {
        let box = Rect(center: center, width: 2 * radius, height: radius * 1.5)
        return Node.group(
            "red cell",
            [
                .shape(
                    "cell",
                    .ellipse(box),
                    fill: palette.body(palette.tissueDeep, in: box),
                    stroke: palette.outlines ? Stroke(palette.ink, width: 2) : nil
                ),
                .shape(
                    "dent",
                    .ellipse(Rect(center: center, width: radius * 0.92, height: radius * 0.52)),
                    palette.tissueDeep.mixed(with: .black, 0.16)
                ),
            ]
        ).rotated(turn, about: center)
    }

    /// A platelet: smooth at rest, with arms when activated.
    static func platelet(
        at center: Point,
        radius: Double,
        isActive: Bool,
        _ palette: Palette
    ) -> Node {
        let color = palette.target.mixed(with: palette.panel, palette.outlines ? 0 : 0.25)
        let box = Rect(center: center, width: 2 * radius, height: 2 * radius)
        var parts: [Node] = []
        if isActive {
            var arms = Path()
            for arm in 0..<7 {
                let angle = Double(arm) * 2 * .pi / 7 + center.x
                let end = center.polar(radius * 1.55, angle)
                arms.move(center.x, center.y)
                arms.line(end.x, end.y)
            }
            parts.append(.line("arms", arms, Stroke(color, width: radius * 0.34)))
        }
        parts.append(
            .shape(
                "platelet",
                isActive
                    ? .circle(center, radius: radius)
                    : .ellipse(box.inset(-radius * 0.2, radius * 0.2)),
                fill: palette.body(color, in: box)
            )
        )
        parts.append(
            .shape(
                "spot",
                .circle(center + Point(-radius * 0.25, -radius * 0.1), radius: radius * 0.28),
                Color.white.opacity(0.35)
            )
        )
        return .group("platelet", parts)
    }

    /// A particle of fat and protein: a ball with a band around it.
    static func lipoprotein(at center: Point, radius: Double, _ palette: Palette) -> Node {
        let box = Rect(center: center, width: 2 * radius, height: 2 * radius)
        return .group(
            "LDL",
            [
                .shape(
                    "ball",
                    .circle(center, radius: radius),
                    fill: palette.body(palette.ligand, in: box)
                ),
                .line(
                    "band",
                    .bow(
                        center + Point(-radius * 0.94, -radius * 0.1),
                        center + Point(radius * 0.94, -radius * 0.1),
                        swell: -0.32
                    ),
                    Stroke(palette.panel.opacity(0.8), width: radius * 0.22)
                ),
            ]
        )
    }
}
