import SceneGraph

extension VesselWalls {
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
