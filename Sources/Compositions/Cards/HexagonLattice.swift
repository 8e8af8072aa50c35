import SceneGraph

/// The quiet pattern of hexagons around the medicine's glyph, which fades with distance.
struct HexagonLattice {
    let center: Point
    let cell: Double

    func node(_ palette: Palette, frame: Rect) -> Node {
        var cells: [Node] = []
        let dx = cell * 1.86
        let dy = cell * 1.62
        for row in -4...4 {
            for column in -4...4 {
                let shift = row % 2 == 0 ? 0.0 : 0.5
                let place = center + Point((Double(column) + shift) * dx, Double(row) * dy)
                let distance = (place - center).length / cell
                guard distance > 0.5, distance < 6.2 else { continue }
                let strength = max(0, 1 - distance / 6.2)
                let path = DrugGlyph.outline(center: place, radius: cell * 0.94)
                cells.append(
                    .shape(
                        "cell",
                        path,
                        fill: .color(palette.drug.opacity(0.03 + 0.15 * strength * strength)),
                        stroke: palette.outlines
                            ? Stroke(palette.drug.opacity(0.3 * strength), width: 2) : nil
                    )
                )
            }
        }
        return Node.group("lattice", cells).clipped(to: .rect(frame))
    }
}
