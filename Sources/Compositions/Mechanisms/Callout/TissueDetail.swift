import SceneGraph

/// What is seen in the circle that looks closer.
enum TissueDetail {
    /// The detail, larger than its box so that a clip can cut it.
    static func node(_ detail: OrganCallout.Detail, in box: Rect, _ palette: Palette) -> Node {
        switch detail {
        case .cells: cells(box, palette)
        case .membrane: membrane(box, palette)
        case .vessel: vessel(box, palette, platelets: false)
        case .platelets: vessel(box, palette, platelets: true)
        case .fibres: fibres(box, palette)
        }
    }

    private static func cells(_ box: Rect, _ palette: Palette) -> Node {
        let radius = box.width * 0.16
        let step = radius * 1.78
        var nodes: [Node] = [.shape("ground", .rect(box), palette.tissuePale)]
        for row in -2...2 {
            for column in -3...3 {
                let shift = row % 2 == 0 ? 0 : step / 2
                let center =
                    box.center + Point(Double(column) * step + shift, Double(row) * step * 0.87)
                let corner = Double((row * 3 + column * 5) % 4) * 0.05
                let body = Path.regularPolygon(
                    sides: 6,
                    center: center,
                    radius: radius,
                    firstAngle: .pi / 6 + corner
                )
                let place = Rect(center: center, width: 2 * radius, height: 2 * radius)
                nodes.append(
                    .shape(
                        "cell",
                        body,
                        fill: palette.body(palette.tissue, in: place),
                        stroke: Stroke(palette.body(palette.tissue, in: place), width: radius * 0.3)
                    )
                )
                nodes.append(
                    .shape(
                        "nucleus",
                        .circle(center + Point(radius * 0.1, 0), radius: radius * 0.36),
                        fill: palette.body(palette.tissueDeep, in: place)
                    )
                )
            }
        }
        return .group("cells", nodes)
    }

    private static func membrane(_ box: Rect, _ palette: Palette) -> Node {
        let thickness = box.height * 0.2
        let center = box.center + Point(0, box.height * 0.1)
        let half = box.width * 0.12
        let pair = [-0.24, 0.24].map { share in
            Receptor(
                center: center + Point(share * box.width, 0),
                membrane: thickness,
                half: half
            )
        }
        let membrane = Membrane(
            rect: Rect(
                box.x - 40,
                center.y - thickness / 2,
                box.width + 80,
                thickness
            ),
            gaps: pair.map(\.gap)
        )
        return .group(
            "membrane",
            [
                .shape("ground", .rect(box), palette.inset),
                .shape(
                    "inside",
                    .rect(Rect(box.x, center.y, box.width, box.height)),
                    palette.tissuePale.opacity(0.5)
                ),
                membrane.node(palette),
            ] + pair.map { $0.node("receptor", palette.target, palette) }
        )
    }

    private static func vessel(_ box: Rect, _ palette: Palette, platelets: Bool) -> Node {
        let lumen = box.inset(-10, box.height * 0.18)
        var nodes: [Node] = [
            .shape("wall", .rect(box), fill: palette.body(palette.tissue, in: box)),
            .shape("lumen", .rect(lumen), palette.tissuePale),
            .shape("lining", .rect(Rect(lumen.x, lumen.y, lumen.width, 8)), palette.tissueDeep),
            .shape(
                "lining",
                .rect(Rect(lumen.x, lumen.maxY - 8, lumen.width, 8)),
                palette.tissueDeep
            ),
        ]
        let cells = [
            (0.2, 0.36, -0.3), (0.52, 0.32, 0.3), (0.8, 0.44, -0.1), (0.3, 0.64, 0.4),
            (0.66, 0.68, -0.4),
        ]
        for (x, y, turn) in cells {
            nodes.append(
                BloodCells.red(
                    at: Point(box.x + x * box.width, box.y + y * box.height),
                    radius: box.width * 0.105,
                    turn: turn,
                    palette
                )
            )
        }
        if platelets {
            for (x, y) in [(0.38, 0.46), (0.5, 0.56), (0.84, 0.66), (0.12, 0.56), (0.66, 0.5)] {
                nodes.append(
                    BloodCells.platelet(
                        at: Point(box.x + x * box.width, box.y + y * box.height),
                        radius: box.width * 0.045,
                        isActive: false,
                        palette
                    )
                )
            }
        }
        return .group("vessel", nodes)
    }

    private static func fibres(_ box: Rect, _ palette: Palette) -> Node {
        var nodes: [Node] = [.shape("ground", .rect(box), palette.tissueDeep)]
        let height = box.height / 5.2
        for row in 0..<6 {
            let y = box.y + Double(row) * height - height * 0.3
            let fibre = Rect(box.x - 20, y, box.width + 40, height * 0.86)
            nodes.append(
                .shape(
                    "fibre",
                    .roundedRect(fibre, radius: height * 0.4),
                    fill: palette.body(palette.tissue, in: fibre)
                )
            )
            var bands = Path()
            var x = box.x + (row % 2 == 0 ? 0 : height * 0.2)
            while x < box.maxX {
                bands.move(x, y + height * 0.12)
                bands.line(x, y + height * 0.74)
                x += height * 0.4
            }
            nodes.append(
                .line(
                    "bands",
                    bands,
                    Stroke(palette.tissueDeep.opacity(0.5), width: height * 0.07, flat: true)
                )
            )
        }
        return .group("fibres", nodes)
    }
}
