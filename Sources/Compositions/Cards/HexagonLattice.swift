import SceneGraph

/// The quiet pattern of hexagons around the medicine's glyph, which fades with distance.
struct HexagonLattice {
    let center: Point
    let cell: Double

    func node(_ palette: Palette, frame: Rect) -> Node {
        let cells = HexagonLattice.cells(center: center, cell: cell).map { place, strength in
            Node.shape(
                "cell",
                DrugGlyph.outline(center: place, radius: cell * 0.94),
                fill: .color(palette.drug.opacity(0.03 + 0.15 * strength * strength)),
                stroke: palette.outlines
                    ? Stroke(palette.drug.opacity(0.3 * strength), width: 2) : nil
            )
        }
        return Node.group("lattice", cells).clipped(to: .rect(frame))
    }

    /// Places of cells around a centre that stays free, with their strength from 1 down to 0.
    static func cells(center: Point, cell: Double) -> [(place: Point, strength: Double)] {
        var cells: [(Point, Double)] = []
        for row in -4...4 {
            for column in -4...4 {
                let shift = row % 2 == 0 ? 0.0 : 0.5
                let place =
                    center
                    + Point((Double(column) + shift) * cell * 1.86, Double(row) * cell * 1.62)
                let distance = (place - center).length / cell
                guard distance > 0.5, distance < 6.2 else { continue }
                cells.append((place, 1 - distance / 6.2))
            }
        }
        return cells
    }
}
