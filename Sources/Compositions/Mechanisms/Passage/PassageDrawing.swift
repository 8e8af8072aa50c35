import SceneGraph

/// The figures of a tunnel's scenes.
struct PassageDrawing {
    let words: PassageBlock
    let layout: PassageLayout
    let sheet: PictureSheet

    private var palette: Palette { sheet.palette }
    private var tunnel: Tunnel { layout.tunnel }

    private func cargo(_ place: Point) -> Node {
        Molecule.node(.natural, at: place, radius: layout.radius, palette)
    }

    /// Cargo passes, one after another.
    var passing: [Node] {
        let rounds = Tempo.rounds(of: 1, in: sheet.seconds, atMost: layout.waiting.count - 1)
        let tempo = sheet.tempo(rounds)
        let travellers = (0..<rounds).map { round in
            cargo(layout.waiting[round]).moving(
                Motion(
                    offset: .along(
                        layout.way(from: layout.waiting[round], to: layout.inside[round]),
                        at: tempo.start(Double(round)),
                        over: min(1.1, tempo.spacing * 0.92)
                    )
                )
            )
        }
        return [tunnel.back(palette.target, palette)] + travellers
            + layout.waiting.dropFirst(rounds).map(cargo)
            + [
                tunnel.front("passage", palette.target, palette),
                layout.arrow.node("way", palette.ligand),
            ]
    }

    /// The medicine plugs the mouth, the walls dim, cargo is turned away.
    var plugging: [Node] {
        let tempo = sheet.tempo(4)
        let shift = layout.origin - layout.plug
        let moving = Node.group("drug", [drug.moved(by: shift)]).moving(
            Motion(offset: .along(layout.plugging, at: tempo.start(0), over: tempo.move))
        )
        let end = tempo.start(3)
        return [
            tunnel.back(palette.target, palette),
            tunnel.front("passage", palette.target, palette),
            tunnel.front("passage off", palette.targetDim, palette)
                .moving(Motion(opacity: .appear(at: tempo.start(1), over: tempo.move * 0.8))),
            layout.arrow.node("way", palette.idle),
            layout.arrow.node("way on", palette.ligand)
                .moving(Motion(opacity: .vanish(at: end, over: tempo.change))),
            moving,
        ] + refused(tempo.start(2), tempo.move) + layout.inside.map(cargo)
            + [Cross.arriving(at: crossing, radius: layout.radius, palette, time: end)]
    }

    /// The medicine is in place; cargo is turned away once more.
    var plugged: [Node] {
        let tempo = sheet.tempo(1)
        return [
            tunnel.back(palette.targetDim, palette),
            tunnel.front("passage off", palette.targetDim, palette),
            layout.arrow.node("way", palette.idle),
            drug,
        ] + refused(tempo.start(0), tempo.move) + layout.inside.map(cargo)
            + [Cross.node(at: crossing, radius: layout.radius, palette)]
    }

    private var drug: Node {
        DrugGlyph.node(center: layout.plug, radius: tunnel.fit, palette: palette)
    }

    /// Waiting cargo; the first comes near the mouth, bounces off and goes back.
    private func refused(_ time: Double, _ seconds: Double) -> [Node] {
        let home = layout.waiting[0]
        let near =
            tunnel.center
            + Point(-tunnel.half * 0.42, -tunnel.rise - layout.radius * 1.5)
        let first = cargo(home).moving(
            Motion(
                offset: Track.along(
                    .bow(home, near, swell: 0.14),
                    at: time,
                    over: seconds * 0.5,
                    .easeIn
                ).thenAlong(
                    .bow(near, home, swell: -0.3),
                    at: time + seconds * 0.5,
                    over: seconds * 0.5,
                    .easeOut
                )
            )
        )
        return layout.waiting.dropFirst().map(cargo) + [first]
    }

    private var crossing: Point { layout.arrow.path.place(at: 0.42).point }

    /// The names of what is shown at this phase.
    var labels: [PictureLabel] {
        var labels = [
            PictureLabel(
                words: words.cargo,
                anchor: layout.waiting[2] + Point(0, -layout.radius * 0.9),
                sides: [.above, .right, .left]
            ),
            PictureLabel(
                words: words.passage,
                anchor: tunnel.center + Point(-tunnel.half * 0.8, tunnel.rise * 0.82),
                sides: [.left, .below, .right]
            ),
        ]
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            labels.append(
                PictureLabel(
                    words: words.drug,
                    anchor: layout.plug + Point(tunnel.fit * 0.62, -tunnel.fit * 0.5),
                    sides: words.side == .outside ? [.right, .above] : [.right, .below],
                    tone: .drug,
                    leaderTime: words.phase == .binding ? sheet.tempo(4).start(1) : 0
                )
            )
        }
        return labels
    }

    /// What is shown, where it stands at rest.
    var entities: [Entity] {
        let waiting = Rect.around(layout.waiting).inset(-layout.radius)
        var entities = [
            Entity(
                words.passage,
                kind: words.way.rawValue,
                label: words.passage,
                rect: tunnel.rect
            ),
            Entity(words.cargo, kind: "cargo", label: words.cargo, rect: waiting),
        ]
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            let size = 2 * tunnel.fit
            entities.append(
                Entity(
                    words.drug,
                    kind: "drug",
                    label: words.drug,
                    rect: Rect(center: layout.plug, width: size, height: size)
                )
            )
        }
        return entities
    }
}
