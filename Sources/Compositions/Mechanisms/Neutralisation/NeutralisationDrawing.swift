import SceneGraph

/// The figures of a ligand's capture.
struct NeutralisationDrawing {
    let words: LigandNeutralisation
    let layout: NeutralisationLayout
    let sheet: PictureSheet

    private var palette: Palette { sheet.palette }

    private func molecule(_ place: Point) -> Node {
        Molecule.node(.natural, at: place, radius: layout.radius, palette)
    }

    private var bystanders: [Node] { layout.ligands.dropFirst(2).map(molecule) }

    /// Ligands reach both receptors, one after the other; then the arrow lights.
    func drawNatural(_ sketch: inout Sketch) {
        let tempo = sheet.tempo(4)
        let bright = palette.target.mixed(with: .white, palette.outlines ? 0 : 0.24)
        sketch.grounds = [layout.membrane.node(palette)]
        sketch.reserved = [layout.membrane.rect]
        for (index, receptor) in layout.receptors.enumerated() {
            let time = tempo.start(Double(index)) + tempo.move
            let lit = Motion(opacity: .appear(at: time, over: 0.35))
            sketch.grounds.append(receptor.glow(palette.ligand).moving(lit))
            sketch.figures += [
                receptor.node("receptor", palette.target, palette),
                receptor.node("receptor on", bright, palette).moving(lit),
            ]
        }
        let light = Motion(opacity: .appear(at: tempo.start(3), over: 0.4))
        sketch.figures += [
            layout.signal.node("signal", palette.idle),
            layout.signal.node("signal on", palette.ligand).moving(light),
        ]
        sketch.figures += bystanders
        for index in 0...1 {
            let way = layout.way(index)
            let time = tempo.start(Double(index))
            sketch.figures.append(
                molecule(layout.ligands[index])
                    .moving(Motion(offset: .along(way, at: time, over: tempo.move)))
            )
        }
    }

    /// The antibody comes, takes one ligand in each arm, and the arrow is crossed.
    func drawCapture(_ sketch: inout Sketch) {
        let tempo = sheet.tempo(4)
        laySilent(&sketch)
        let arrive = Motion(
            opacity: .appear(at: tempo.start(0), over: tempo.move * 0.6),
            offset: Track(
                from: layout.origin - layout.antibody.hinge,
                to: .zero,
                at: tempo.start(0),
                over: tempo.move
            )
        )
        sketch.figures += bystanders
        for index in 0...1 {
            let start = layout.ligands[index]
            let way = Path.bow(start, layout.held(index), swell: index == 0 ? 0.25 : -0.25)
            sketch.figures.append(
                molecule(start).moving(
                    Motion(
                        offset: .along(way, at: tempo.start(Double(index + 1)), over: tempo.move)
                    )
                )
            )
        }
        sketch.figures += [
            layout.antibody.node(palette).moving(arrive),
            Cross.arriving(
                at: crossing,
                radius: layout.radius * 1.15,
                palette,
                time: tempo.start(3)
            ),
        ]
    }

    /// The antibody holds its ligands and drifts a little aside; the receptors stay silent.
    func drawHeld(_ sketch: inout Sketch) {
        let tempo = sheet.tempo(1)
        laySilent(&sketch)
        let lift = Point(0, -layout.radius * 0.5)
        let complex = Node.group(
            "complex",
            [molecule(layout.held(0)), molecule(layout.held(1)), layout.antibody.node(palette)]
        ).moving(
            Motion(
                offset: Track(
                    from: .zero,
                    to: lift,
                    at: tempo.start(0),
                    over: tempo.move,
                    .easeInOut
                )
            )
        )
        sketch.figures += bystanders
        sketch.figures += [
            complex, Cross.node(at: crossing, radius: layout.radius * 1.15, palette),
        ]
    }

    private func laySilent(_ sketch: inout Sketch) {
        sketch.grounds = [layout.membrane.node(palette)]
        sketch.reserved = [layout.membrane.rect]
        sketch.figures += layout.receptors.map { $0.node("receptor", palette.target, palette) }
        sketch.figures.append(layout.signal.node("signal", palette.idle))
    }

    private var crossing: Point { layout.signal.path.place(at: 0.42).point }

    /// The names of what is shown at this phase.
    var labels: [PictureLabel] {
        let receptor = layout.receptors[1]
        let antibody = layout.antibody
        let isLow = sheet.rect.width > sheet.rect.height * 1.75
        let lobe =
            receptor.center
            + Point(receptor.half * 0.86, -layout.membrane.rect.height / 2 - receptor.half * 0.9)
        var labels = [
            PictureLabel(
                words: words.ligand,
                anchor: layout.ligands[2] + Point(0, -layout.radius * 0.9),
                sides: [.above, .right, .left]
            ),
            PictureLabel(
                words: words.receptors,
                anchor: isLow ? lobe : receptor.center + Point(0, receptor.half * 0.9),
                sides: isLow ? [.right, .above] : [.below, .right, .left]
            ),
            PictureLabel(
                words: words.effect,
                anchor: layout.signal.path.place(at: 1).point,
                sides: [.below, .left, .right]
            ),
        ]
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            labels.append(
                PictureLabel(
                    words: words.drug,
                    anchor: antibody.hinge + Point(0, -antibody.reach * 0.2),
                    sides: [.above, .right, .left],
                    tone: .drug,
                    leaderTime: words.phase == .binding ? sheet.tempo(4).start(1) : 0
                )
            )
        }
        return labels
    }

    /// What is shown, where it stands at rest.
    var entities: [Entity] {
        var entities = layout.receptors.map {
            Entity(words.receptors, kind: "receptor", label: words.receptors, rect: $0.rect)
        }
        entities.append(
            Entity(
                words.ligand,
                kind: "ligand",
                label: words.ligand,
                rect: Rect(
                    center: layout.ligands[2],
                    width: 2 * layout.radius,
                    height: 2 * layout.radius
                )
            )
        )
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            entities.append(
                Entity(words.drug, kind: "antibody", label: words.drug, rect: layout.antibody.rect)
            )
        }
        return entities
    }
}
