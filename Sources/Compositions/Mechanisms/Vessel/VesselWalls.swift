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
        let wall = layout.wall
        // The wall reaches further out than it is thick, so that nothing opens when it moves in.
        let box = Rect(
            layout.rect.x,
            outward < 0 ? edge - wall : edge,
            layout.rect.width,
            wall
        )
        let lining = Rect(
            box.x,
            outward < 0 ? edge - wall * 0.16 : edge,
            box.width,
            wall * 0.16
        )
        let sheath = Rect(
            box.x,
            outward < 0 ? box.y : box.maxY - wall * 0.2,
            box.width,
            wall * 0.2
        )
        // What lies outside of a wall that is still to move is panel, not blood.
        let cover = abs(layout.shift) + wall * 0.6
        let outside = Rect(
            box.x,
            outward < 0 ? box.y - cover : box.maxY,
            box.width,
            cover
        )
        var fibres = Path()
        for row in [0.34, 0.5, 0.66] {
            let y = edge + outward * wall * row
            var x = box.x + (row == 0.5 ? 26.0 : 0)
            while x < box.maxX - 20 {
                fibres.move(x, y)
                fibres.line(min(box.maxX, x + 34), y)
                x += 62
            }
        }
        var cells = Path()
        var x = box.x + 24
        while x < box.maxX {
            cells.add(
                .ellipse(Rect(center: Point(x, lining.midY), width: 26, height: wall * 0.08))
            )
            x += 56
        }
        return .group(
            name,
            [
                .shape("outside", .rect(outside), palette.panel),
                .shape("muscle", .rect(box), fill: palette.body(palette.tissue, in: box)),
                .shape("sheath", .rect(sheath), palette.tissuePale),
                .line("fibres", fibres, Stroke(palette.tissueDeep.opacity(0.45), width: 4)),
                .shape("lining", .rect(lining), palette.tissueDeep),
                .shape("nuclei", cells, palette.tissuePale.opacity(0.7)),
            ]
        )
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

    /// The plaque with its fatty core and its cap, whole or torn.
    var plaque: [Node] {
        let (left, right, peak) = layout.plaque
        let floor = layout.bottom + layout.wall * 0.5
        let fat = palette.ligand.mixed(with: palette.tissuePale, 0.55)
        let cap = hill(left, right, peak.y, floor)
        let inset = layout.bump * 0.2
        let core = hill(left + inset * 2.2, right - inset * 2.2, peak.y + inset, floor)
        var nodes: [Node] = [
            .shape("cap", cap, fill: palette.body(palette.tissueDeep, in: cap.bounds)),
            .shape("core", core, fill: palette.body(fat, in: core.bounds)),
        ]
        let drop = layout.bump * 0.09
        for (x, y) in [
            (-0.3, 0.45), (-0.08, 0.3), (0.16, 0.42), (0.34, 0.6), (-0.16, 0.66), (0.1, 0.72),
        ] {
            let place = Point(
                peak.x + x * (right - left) * 0.7,
                peak.y + y * (floor - peak.y)
            )
            nodes.append(.shape("drop", .circle(place, radius: drop), Color.white.opacity(0.4)))
        }
        switch words.plaque {
        case .none: return []
        case .intact: return nodes
        case .ruptured:
            let gap = (right - left) * 0.1
            let tear = Path.polygon([
                Point(peak.x - gap, peak.y - 3), Point(peak.x - gap * 0.4, peak.y + inset * 0.9),
                Point(peak.x - gap * 0.7, peak.y + inset * 1.5),
                Point(peak.x, peak.y + inset * 2.4),
                Point(peak.x + gap * 0.5, peak.y + inset * 1.2),
                Point(peak.x + gap * 0.3, peak.y + inset * 0.7),
                Point(peak.x + gap, peak.y - 3),
            ])
            return nodes + [
                .shape("tear", tear, palette.harm.mixed(with: palette.tissueDeep, 0.35))
            ]
        }
    }

    /// A mound on the lining that reaches into the wall below it.
    private func hill(_ left: Double, _ right: Double, _ top: Double, _ floor: Double) -> Path {
        let middle = (left + right) / 2
        let reach = (right - left) / 2
        let shoulder = layout.bottom + layout.wall * 0.08
        let depth = floor + (floor - shoulder) * 0.4
        return Path([
            .move(Point(left, shoulder)),
            .curve(
                Point(left + reach * 0.45, shoulder),
                Point(middle - reach * 0.5, top),
                Point(middle, top)
            ),
            .curve(
                Point(middle + reach * 0.5, top),
                Point(right - reach * 0.45, shoulder),
                Point(right, shoulder)
            ),
            .curve(
                Point(right - reach * 0.3, depth),
                Point(left + reach * 0.3, depth),
                Point(left, shoulder)
            ),
            .close,
        ])
    }
}
