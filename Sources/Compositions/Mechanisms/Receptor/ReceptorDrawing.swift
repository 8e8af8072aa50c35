import SceneGraph

/// The figures of a receptor's scenes.
struct ReceptorDrawing {
    let words: ReceptorAction
    let layout: ReceptorLayout
    let sheet: PictureSheet

    private var palette: Palette { sheet.palette }
    private var receptor: Receptor { layout.receptor }

    /// The natural ligand docks, the receptor lights, the arrow lights.
    func drawNatural(_ sketch: inout Sketch) {
        let tempo = sheet.tempo(3)
        let ligand = molecule(layout.ligands[0]).moving(
            Motion(
                offset: .along(
                    layout.way(from: layout.ligands[0]),
                    at: tempo.start(0),
                    over: tempo.move
                )
            )
        )
        lay(&sketch, glow: palette.ligand, from: tempo.start(1), signal: tempo.start(2))
        sketch.figures += layout.ligands.dropFirst().map(molecule) + [ligand]
    }

    /// The ligand leaves, the receptor and its arrow go out, and the empty receptor stands out.
    func drawRelease(_ sketch: inout Sketch) {
        let tempo = sheet.tempo(2)
        let home = layout.ligands[0]
        let ligand = Node.group("molecule", [molecule(home).moved(by: receptor.cleft - home)])
            .moving(
                Motion(
                    offset: .along(
                        layout.way(out: home),
                        at: tempo.start(0),
                        over: tempo.move
                    )
                )
            )
        lay(&sketch, glow: palette.ligand, until: tempo.start(0) + tempo.move * 0.3)
        sketch.grounds.insert(
            receptor.light(palette.target)
                .moving(Motion(opacity: .appear(at: tempo.start(1), over: 0.5))),
            at: 0
        )
        sketch.figures += layout.ligands.dropFirst().map(molecule) + [ligand]
    }

    /// The medicine docks, the receptor lights, the arrow lights.
    func drawActivation(_ sketch: inout Sketch) {
        let tempo = sheet.tempo(3)
        lay(&sketch, glow: palette.drug, from: tempo.start(1), signal: tempo.start(2))
        sketch.figures += layout.ligands.map(molecule)
        sketch.figures.append(docking(tempo))
    }

    /// The medicine is in place and the arrow stays lit.
    func drawActive(_ sketch: inout Sketch) {
        lay(&sketch, glow: palette.drug, from: 0, signal: 0)
        sketch.figures += layout.ligands.map(molecule) + [drug]
    }

    /// The medicine docks, the receptor dims, the ligand bounces off, the arrow is crossed.
    func drawBlock(_ sketch: inout Sketch) {
        let tempo = sheet.tempo(4)
        let dim = receptor.node("receptor off", palette.targetDim, palette)
            .moving(Motion(opacity: .appear(at: tempo.start(1), over: tempo.move * 0.8)))
        layMembrane(&sketch)
        sketch.figures = [
            receptor.node("receptor", palette.target, palette), dim,
            layout.signal.node("signal", palette.idle),
        ]
        sketch.figures += layout.ligands.dropFirst().map(molecule)
        sketch.figures += [docking(tempo), refused(tempo.start(2), tempo.move)]
        sketch.figures.append(
            Cross.arriving(
                at: crossing,
                radius: layout.radius,
                palette,
                time: tempo.start(3)
            )
        )
    }

    /// The medicine is in place; the ligand is turned away once more.
    func drawBlocked(_ sketch: inout Sketch) {
        let tempo = sheet.tempo(1)
        layMembrane(&sketch)
        sketch.figures = [
            receptor.node("receptor off", palette.targetDim, palette),
            layout.signal.node("signal", palette.idle),
        ]
        sketch.figures += layout.ligands.dropFirst().map(molecule)
        sketch.figures += [drug, refused(tempo.start(0), tempo.move)]
        sketch.figures.append(Cross.node(at: crossing, radius: layout.radius, palette))
    }

    /// Membrane, receptor and arrow that light at their moments; at once for moment 0.
    private func lay(_ sketch: inout Sketch, glow: Color, from light: Double, signal: Double) {
        func lit(_ node: Node, _ time: Double) -> Node {
            time == 0 ? node : node.moving(Motion(opacity: .appear(at: time, over: 0.4)))
        }
        let bright = palette.target.mixed(with: .white, palette.outlines ? 0 : 0.24)
        sketch.grounds = [lit(receptor.glow(glow), light)]
        layMembrane(&sketch)
        sketch.figures = [
            receptor.node("receptor", palette.target, palette),
            lit(receptor.node("receptor on", bright, palette), light),
            layout.signal.node("signal", palette.idle),
            lit(layout.signal.node("signal on", glow), signal),
        ]
    }

    /// The same, lit from the first frame and out from a moment on.
    private func lay(_ sketch: inout Sketch, glow: Color, until dark: Double) {
        let out = Motion(opacity: .vanish(at: dark, over: 0.4))
        let bright = palette.target.mixed(with: .white, palette.outlines ? 0 : 0.24)
        sketch.grounds = [receptor.glow(glow).moving(out)]
        layMembrane(&sketch)
        sketch.figures = [
            receptor.node("receptor", palette.target, palette),
            receptor.node("receptor on", bright, palette).moving(out),
            layout.signal.node("signal", palette.idle),
            layout.signal.node("signal on", glow).moving(out),
        ]
    }

    private func layMembrane(_ sketch: inout Sketch) {
        sketch.grounds.append(layout.membrane.node(palette))
        sketch.reserved.append(layout.membrane.rect)
    }

    private func molecule(_ place: Point) -> Node {
        Molecule.node(.natural, at: place, radius: layout.radius, palette)
    }

    private var drug: Node {
        DrugGlyph.node(center: receptor.cleft, radius: receptor.fit, palette: palette)
    }

    private func docking(_ tempo: Tempo) -> Node {
        let way = layout.way(from: layout.origin)
        let shift = layout.origin - receptor.cleft
        return Node.group("drug", [drug.moved(by: shift)]).moving(
            Motion(offset: .along(way, at: tempo.start(0), over: tempo.move))
        )
    }

    /// The first ligand comes near, bounces off and goes back.
    private func refused(_ time: Double, _ seconds: Double) -> Node {
        let home = layout.ligands[0]
        let near =
            receptor.cleft + Point(-receptor.half * 0.5, -receptor.half * 0.62 - layout.radius)
        return molecule(home).moving(
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
    }

    private var crossing: Point { layout.signal.path.place(at: 0.42).point }
}
