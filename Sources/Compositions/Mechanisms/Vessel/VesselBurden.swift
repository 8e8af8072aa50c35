import SceneGraph

extension VesselBlood {
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
