import SceneGraph

/// What swims in a vessel: red cells that flow and come to rest, platelets, LDL, pressure.
struct VesselBlood {
    let words: Vessel
    let layout: VesselLayout
    let sheet: PictureSheet

    private var palette: Palette { sheet.palette }
    private var tempo: Tempo { sheet.tempo(4) }

    /// From the first move to where half of the scene's moves are done.
    private var flowSeconds: Double { tempo.spacing * 3 }

    private func flow(_ distance: Double) -> Motion {
        Motion(
            offset: Track(
                from: Point(-distance, 0),
                to: .zero,
                at: tempo.first,
                over: flowSeconds,
                .easeInOut
            )
        )
    }

    /// Red cells on their way to the right, seen only inside the opening.
    var redCells: Node {
        let stream = layout.stream
        let radius = layout.cell
        let count = max(5, Int(stream.width / (radius * 4.6)))
        let lanes = [0.28, 0.72, 0.48, 0.86, 0.18, 0.62, 0.4, 0.78]
        var cells: [Node] = []
        for index in -2..<count {
            let x = stream.x + stream.width * (Double(index) + 0.6) / Double(count)
            let lane = lanes[(index + 8) % lanes.count]
            let y = stream.y + radius + (stream.height - 2 * radius) * lane
            let turn = Double((index + 8) * 7 % 9) / 9 - 0.45
            cells.append(
                BloodCells.red(at: Point(x, y), radius: radius, turn: turn, palette)
                    .moving(flow(stream.width * 1.6 / Double(count)), about: Point(x, y))
            )
        }
        return .group("red cells", cells).clipped(to: .rect(layout.rect))
    }

    /// Radius of a platelet.
    private var small: Double { layout.cell * 0.58 }

    /// Where platelets stand in the end.
    var places: [Point] {
        let stream = layout.stream
        switch words.platelets {
        case .none: return []
        case .resting, .activated, .keptApart:
            return (0..<7).map { index in
                let x = stream.x + stream.width * (Double(index) + 0.7) / 7.4
                let lane = [0.55, 0.2, 0.8, 0.4, 0.9, 0.3, 0.65][index]
                return Point(x, stream.y + small * 1.6 + (stream.height - 3.2 * small) * lane)
            }
        case .aggregating:
            let peak =
                words.plaque == .none
                ? Point(layout.rect.midX, layout.bottom) : layout.plaque.peak
            let step = small * 1.9
            return [4, 3, 2].enumerated().flatMap { row, count in
                (0..<count).map { index in
                    let x = (Double(index) - Double(count - 1) / 2) * step
                    return peak + Point(x, -small * 0.9 - Double(row) * step * 0.84)
                }
            }
        }
    }

    /// The platelets with their motion.
    var platelets: [Node] {
        let isActive = words.platelets == .activated || words.platelets == .aggregating
        return places.enumerated().map { index, place in
            let node = BloodCells.platelet(
                at: place,
                radius: small,
                isActive: isActive,
                palette
            )
            switch words.platelets {
            case .none: return node
            case .resting, .activated, .keptApart:
                return node.moving(flow(layout.rect.width * 0.08))
            case .aggregating:
                let row = index < 4 ? 0.0 : index < 7 ? 1 : 2
                let start = Point(
                    layout.rect.x - layout.rect.width * 0.06 * Double(index % 3) - small * 2,
                    layout.stream.y + layout.stream.height * (0.2 + 0.2 * Double(index % 4))
                )
                let way = Path.bow(start, place, swell: 0.06)
                let shift = start - place
                return Node.group("platelet", [node.moved(by: shift)])
                    .moving(
                        Motion(
                            opacity: .appear(at: tempo.start(row), over: 0.2),
                            offset: .along(
                                way,
                                at: tempo.start(row) + 0.06 * Double(index % 4),
                                over: min(1.2, tempo.spacing * 0.9),
                                .easeOut
                            )
                        )
                    )
            }
        }
    }

    /// LDL in the blood and below the lining.
    var lipoproteins: [Node] {
        guard words.hasLipoproteins else { return [] }
        let radius = layout.cell * 0.42
        let stream = layout.stream
        let inBlood = [(0.16, 0.84), (0.3, 0.5), (0.44, 0.88), (0.8, 0.7), (0.9, 0.34)].map {
            x,
            y in
            Point(
                stream.x + stream.width * x,
                stream.y + radius + (stream.height - 2 * radius) * y
            )
        }
        let inWall = [0.2, 0.27, 0.36].map {
            Point(layout.rect.x + layout.rect.width * $0, layout.bottom + layout.wall * 0.5)
        }
        return inBlood.map {
            BloodCells.lipoprotein(at: $0, radius: radius, palette)
                .moving(flow(layout.rect.width * 0.07))
        }
            + inWall.enumerated().map { index, place in
                BloodCells.lipoprotein(at: place, radius: radius, palette).moving(
                    Motion(
                        opacity: .appear(at: tempo.start(Double(index)), over: 0.2),
                        offset: Track(
                            from: Point(-radius, -layout.wall),
                            to: .zero,
                            at: tempo.start(Double(index)),
                            over: tempo.move,
                            .easeInOut
                        )
                    )
                )
            }
    }

    /// Arrows that press on both walls, longer where blood presses harder.
    var pressure: [Node] {
        guard words.pressure > 0 else { return [] }
        let low = min(layout.opening, layout.openingAfter)
        let length = low * (0.16 + 0.26 * words.pressure)
        let width = layout.cell * 0.3
        return [0.26, 0.5, 0.74].flatMap { share in
            [-1.0, 1.0].map { side in
                let x = layout.rect.x + layout.rect.width * share
                let end = Point(x, layout.axis + side * (layout.openingAfter / 2 - 10))
                let start = Point(x, end.y - side * length)
                let across = width * 1.9
                let base = Point(x, end.y - side * across * 1.5)
                let head = Path.polygon([
                    end, base + Point(across, 0), base + Point(-across, 0),
                ])
                return Node.group(
                    "pressure",
                    [
                        .line(
                            "shaft",
                            .polyline([start, base]),
                            Stroke(palette.ink, width: width)
                        ),
                        .shape("head", head, palette.ink),
                    ]
                ).moving(
                    Motion(
                        opacity: .appear(at: tempo.first, over: 0.3),
                        offset: Track(
                            from: Point(0, -side * (layout.shift + length * 0.12)),
                            to: .zero,
                            at: tempo.first,
                            over: tempo.move,
                            .easeInOut
                        )
                    )
                )
            }
        }
    }
}
