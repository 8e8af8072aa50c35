import SceneGraph

/// The figures of an enzyme's scenes.
struct EnzymeDrawing {
    let words: EnzymeInhibition
    let layout: EnzymeLayout
    let sheet: PictureSheet
    let palette: Palette

    init(_ words: EnzymeInhibition, _ layout: EnzymeLayout, _ sheet: PictureSheet) {
        self.words = words
        self.layout = layout
        self.sheet = sheet
        palette = sheet.palette
    }

    private var enzyme: Enzyme { layout.enzyme }

    private func molecule(_ kind: Molecule.Kind, _ place: Point) -> Node {
        Molecule.node(kind, at: place, radius: layout.radius, palette)
    }

    /// The enzyme at work: substrate goes in, product comes out, one after another.
    var working: [Node] {
        let rounds = Tempo.rounds(of: 2, in: sheet.seconds, atMost: layout.waiting.count - 1)
        let tempo = sheet.tempo(2 * rounds)
        var nodes = [
            layout.inward.node("way in", palette.ligand),
            layout.outward.node("way out", palette.ligand),
        ]
        for (index, place) in layout.waiting.enumerated() where index >= rounds {
            nodes.append(molecule(.natural, place))
        }
        var travellers: [Node] = []
        for round in 0..<rounds {
            let start = tempo.start(Double(2 * round))
            let turn = start + tempo.move
            let leave = max(turn + 0.05, tempo.start(Double(2 * round + 1)))
            let place = layout.waiting[round]
            travellers.append(
                molecule(.natural, place).moving(
                    Motion(
                        opacity: .vanish(at: turn, over: 0.15),
                        offset: .along(layout.way(from: place), at: start, over: tempo.move)
                    )
                )
            )
            travellers.append(
                molecule(.product, enzyme.pocket).moving(
                    Motion(
                        opacity: .appear(at: turn, over: 0.15),
                        offset: .along(
                            layout.way(to: layout.made[round]),
                            at: leave,
                            over: tempo.move
                        )
                    )
                )
            )
        }
        return nodes + [enzyme.node("enzyme", palette.target, palette)] + travellers
    }

    /// The medicine docks, the enzyme dims, the next substrate is turned away.
    var docking: [Node] {
        let tempo = sheet.tempo(4)
        let dock = tempo.start(0) + tempo.move
        let dim = max(dock, tempo.start(1))
        let end = tempo.start(3)
        let fall = enzyme.pocket - layout.origin
        let drug = DrugGlyph.node(center: enzyme.pocket, radius: enzyme.fit, palette: palette)
            .moving(
                Motion(
                    offset: Track(
                        from: fall * -1,
                        to: .zero,
                        at: tempo.start(0),
                        over: tempo.move,
                        .easeInOut
                    )
                )
            )
        return [
            layout.inward.node("way in", palette.idle),
            layout.outward.node("way out", palette.idle),
            layout.inward.node("way in", palette.ligand)
                .moving(Motion(opacity: .vanish(at: end, over: tempo.change))),
            layout.outward.node("way out", palette.ligand)
                .moving(Motion(opacity: .vanish(at: end, over: tempo.change))),
            enzyme.node("enzyme", palette.target, palette),
            enzyme.dimmed(palette)
                .moving(Motion(opacity: .appear(at: dim, over: tempo.move * 0.8))),
            bond.moving(Motion(opacity: .appear(at: dim, over: tempo.change))),
            drug,
        ] + refused(at: tempo.start(2), over: tempo.move) + resting(.product, layout.made)
            + [cross(at: end)]
    }

    /// The medicine is in place; substrate is turned away once more and products are gone.
    var stopped: [Node] {
        let tempo = sheet.tempo(2)
        let gone = tempo.start(1)
        let ghosts = layout.made.map {
            Molecule.ghost(.product, at: $0, radius: layout.radius, palette)
                .moving(Motion(opacity: .appear(at: gone, over: tempo.change)))
        }
        let leaving = resting(.product, layout.made).map {
            $0.moving(Motion(opacity: .vanish(at: gone, over: tempo.move)))
        }
        return [
            layout.inward.node("way in", palette.idle),
            layout.outward.node("way out", palette.idle),
            enzyme.dimmed(palette),
            bond,
            DrugGlyph.node(center: enzyme.pocket, radius: enzyme.fit, palette: palette),
        ] + refused(at: tempo.start(0), over: tempo.move) + ghosts + leaving
            + [Cross.node(at: crossing, radius: layout.radius, palette)]
    }

    private func resting(_ kind: Molecule.Kind, _ places: [Point]) -> [Node] {
        places.map { molecule(kind, $0) }
    }

    /// Substrate that waits; the first comes near, bounces off the medicine and goes back.
    private func refused(at time: Double, over seconds: Double) -> [Node] {
        let near = enzyme.top + Point(-enzyme.half * 0.3, -layout.radius * 1.25)
        let way = Path.bow(layout.waiting[0], near, swell: 0.16)
        let back = Path.bow(near, layout.waiting[0], swell: -0.3)
        let first = molecule(.natural, layout.waiting[0]).moving(
            Motion(
                offset: Track.along(way, at: time, over: seconds * 0.5, .easeIn)
                    .thenAlong(back, at: time + seconds * 0.5, over: seconds * 0.5, .easeOut)
            )
        )
        return resting(.natural, Array(layout.waiting.dropFirst())) + [first]
    }

    /// Where the way out is crossed.
    private var crossing: Point { layout.outward.path.place(at: 0.46).point }

    private func cross(at time: Double) -> Node {
        Cross.arriving(at: crossing, radius: layout.radius, palette, time: time)
    }

    /// What ties the medicine to the pocket: solid when it stays, dotted when it comes apart.
    private var bond: Node {
        var path = Path()
        path.move(enzyme.pocket.x, enzyme.pocket.y + enzyme.fit * 0.9)
        path.line(enzyme.floor.x, enzyme.floor.y + enzyme.half * 0.1)
        let width = enzyme.half * 0.05
        switch words.bond {
        case .irreversible: return .line("bond", path, Stroke(palette.drug, width: width))
        case .reversible, .competitive:
            return .line(
                "bond",
                path,
                Stroke(palette.drug, width: width, dash: [0.1, width * 1.5])
            )
        }
    }
}
