import SceneGraph

/// The walls of a vessel and the plaque in the lower one.
struct VesselWalls {
    let words: Vessel
    let layout: VesselLayout
    let palette: Palette

    /// The opening behind everything.
    var lumen: Node {
        let box = Rect(
            layout.rect.x,
            layout.rect.y + layout.wall * 0.5,
            layout.rect.width,
            layout.rect.height - layout.wall
        )
        let deep = palette.tissuePale.mixed(with: palette.tissue, 0.5)
        return .shape(
            "lumen",
            .rect(box),
            fill: .linear(
                LinearGradient(
                    from: Point(box.midX, box.y),
                    to: Point(box.midX, box.maxY),
                    stops: [
                        GradientStop(0, deep), GradientStop(0.5, palette.tissuePale),
                        GradientStop(1, deep),
                    ]
                )
            )
        )
    }

    /// The upper wall at first.
    var upper: Node { slab(edge: layout.top, outward: -1, name: "upper wall") }

    /// The lower wall at first.
    var lower: Node { slab(edge: layout.bottom, outward: 1, name: "lower wall") }

    private func slab(edge: Double, outward: Double, name: String) -> Node {
        /// A layer between two depths, as shares of the wall's thickness.
        func layer(_ inner: Double, _ outer: Double) -> Rect {
            let depths = [
                edge + outward * inner * layout.wall, edge + outward * outer * layout.wall,
            ]
            let y = min(depths[0], depths[1])
            return Rect(layout.rect.x, y, layout.rect.width, abs(depths[1] - depths[0]))
        }
        let muscle = layer(0, 1)
        let lining = layer(0, 0.16)
        // What lies outside of a wall that is still to move is panel, not blood.
        let outside = layer(1, 1.6 + abs(layout.shift) / layout.wall)
        let fibres = fibres([0.34, 0.5, 0.66].map { edge + outward * layout.wall * $0 })
        return .group(
            name,
            [
                .shape("outside", .rect(outside), palette.panel),
                .shape("muscle", .rect(muscle), fill: palette.body(palette.tissue, in: muscle)),
                .shape("sheath", .rect(layer(0.8, 1)), palette.tissuePale),
                .line("fibres", fibres, Stroke(palette.tissueDeep.opacity(0.45), width: 4)),
                .shape("lining", .rect(lining), palette.tissueDeep),
                .shape("nuclei", nuclei(lining), palette.tissuePale.opacity(0.7)),
            ]
        )
    }

    private func fibres(_ rows: [Double]) -> Path {
        var fibres = Path()
        for (row, y) in rows.enumerated() {
            var x = layout.rect.x + (row == 1 ? 26.0 : 0)
            while x < layout.rect.maxX - 20 {
                fibres.move(x, y)
                fibres.line(min(layout.rect.maxX, x + 34), y)
                x += 62
            }
        }
        return fibres
    }

    private func nuclei(_ lining: Rect) -> Path {
        var nuclei = Path()
        var x = lining.x + 24
        while x < lining.maxX {
            let spot = Rect(center: Point(x, lining.midY), width: 26, height: layout.wall * 0.08)
            nuclei.add(.ellipse(spot))
            x += 56
        }
        return nuclei
    }

    /// The ends that fade into the panel.
    var fades: [Node] {
        let rect = layout.rect.inset(0, -4 - max(0, layout.shift))
        let width = min(70, rect.width * 0.1)
        return [(rect.x - 1, 0.0), (rect.maxX - width + 1, 1.0)].map { x, side in
            .shape(
                "fade",
                .rect(Rect(x, rect.y, width, rect.height)),
                fill: .linear(
                    LinearGradient(
                        from: Point(x, 0),
                        to: Point(x + width, 0),
                        stops: [
                            GradientStop(0, palette.panel.opacity(1 - side)),
                            GradientStop(1, palette.panel.opacity(side)),
                        ]
                    )
                )
            )
        }
    }
}
