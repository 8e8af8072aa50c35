import SceneGraph

/// A vessel cut across: rings of wall around an opening.
struct VesselRing {
    let words: Vessel
    let sheet: PictureSheet
    /// The middle of the ring.
    let center: Point
    /// Radius of the ring in design pixels.
    let radius: Double

    var palette: Palette { sheet.palette }
    var tempo: Tempo { sheet.tempo(4) }

    init(words: Vessel, sheet: PictureSheet) {
        self.words = words
        self.sheet = sheet
        let room = sheet.room(above: 0.2, below: 0.2)
        center = room.center
        radius = min(room.width * 0.4, room.height * 0.49) * min(1, sheet.scale)
    }

    /// The box around the ring.
    var rect: Rect { Rect(center: center, width: 2 * radius, height: 2 * radius) }

    private func opening(_ share: Double) -> Double { radius * (0.3 + 0.46 * share) }

    /// Radius of the opening in the end.
    var lumen: Double { opening(words.lumenAfter ?? words.lumen) }

    /// What blood has left of the opening: all of it, or a part above the plaque.
    var channel: (center: Point, radius: Double) {
        switch words.plaque {
        case .none: (center, lumen)
        case .intact, .ruptured: (center + Point(0, -lumen * 0.36), lumen * 0.6)
        }
    }

    /// All figures from the outermost ring inwards.
    var figures: [Node] {
        let change = opening(words.lumen) / lumen
        let grow = Motion(
            scale: Track(from: change, to: 1, at: tempo.first, over: tempo.move, .easeInOut)
        )
        let inside = Node.group("opening", [lining] + plaque + cells)
            .moving(change == 1 ? .none : grow, about: center)
        return [wall, inside] + platelets + lipoproteins + pressure
    }

    private var wall: Node {
        var fibres = Path()
        for (ring, share) in [0.8, 0.86, 0.92].enumerated() {
            for step in 0..<18 {
                let start = Double(step) * .pi / 9 + Double(ring) * 0.16
                fibres.add(
                    .arc(center: center, radius: radius * share, from: start, to: start + 0.2)
                )
            }
        }
        let muscle = Path.circle(center, radius: radius * 0.96)
        return Node.group(
            "wall",
            [
                .shape("sheath", .circle(center, radius: radius), palette.tissuePale),
                .shape("muscle", muscle, fill: palette.body(palette.tissue, in: rect)),
                .line(
                    "fibres",
                    fibres,
                    Stroke(palette.tissueDeep.opacity(0.45), width: radius * 0.014)
                ),
            ]
        ).shadowed(palette.figureShadow)
    }

    private var lining: Node {
        let open = Path.circle(center, radius: lumen)
        return .shape(
            "lining",
            open,
            fill: .color(palette.tissuePale),
            stroke: Stroke(palette.tissueDeep, width: radius * 0.045)
        )
    }

    private var plaque: [Node] {
        guard words.plaque != .none else { return [] }
        let fat = palette.ligand.mixed(with: palette.tissuePale, 0.55)
        let box = Rect(center: center, width: 2 * lumen, height: 2 * lumen)
        let open = Path.circle(channel.center, radius: channel.radius)
        var nodes: [Node] = [
            .shape("core", .circle(center, radius: lumen * 0.98), fill: palette.body(fat, in: box)),
            .shape(
                "channel",
                open,
                fill: .color(palette.tissuePale),
                stroke: Stroke(palette.tissueDeep, width: lumen * 0.1)
            ),
        ]
        for (angle, share) in [(0.5, 0.72), (1.0, 0.6), (1.5, 0.78), (2.0, 0.62), (2.6, 0.72)] {
            let place = center.polar(lumen * share, angle)
            nodes.append(
                .shape("drop", .circle(place, radius: lumen * 0.05), Color.white.opacity(0.4))
            )
        }
        if words.plaque == .ruptured {
            let foot = channel.center + Point(0, channel.radius)
            let tear = Path.polygon([
                foot + Point(-lumen * 0.1, -lumen * 0.06), foot + Point(lumen * 0.1, -lumen * 0.06),
                foot + Point(lumen * 0.03, lumen * 0.1), foot + Point(0, lumen * 0.24),
                foot + Point(-lumen * 0.06, lumen * 0.1),
            ])
            nodes.append(.shape("tear", tear, palette.harm.mixed(with: palette.tissueDeep, 0.35)))
        }
        return nodes
    }
}
