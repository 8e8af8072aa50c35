import SceneGraph

/// Where things stand when a ligand is captured: antibody and ligand outside, receptors below.
struct NeutralisationLayout {
    /// The membrane.
    let membrane: Membrane
    /// The receptors, left and right.
    let receptors: [Receptor]
    /// Radius of ligands in design pixels.
    let radius: Double
    /// Where ligands float; the two that act first.
    let ligands: [Point]
    /// The antibody where it holds its ligands.
    let antibody: Antibody
    /// Where the antibody comes from.
    let origin: Point
    /// The arrow between the receptors to the effect.
    let signal: FlowArrow

    /// Fits everything into a rectangle; the membrane runs from edge to edge.
    init(in rect: Rect, scale: Double) {
        // On a low sheet the antibody dips between its receptors; else it floats above them.
        let isLow = rect.width > rect.height * 1.15
        let unit = min(rect.height / (isLow ? 4.7 : 5.6), rect.width / 6.2) * scale
        let half = unit * 0.72
        let thickness = unit * 0.86
        let y = rect.midY + unit * (isLow ? 1.1 : 1.25)
        let apart = unit * (isLow ? 2.1 : 1.75)
        let pair = [-1.0, 1.0].map { side in
            Receptor(
                center: Point(rect.midX + side * apart, y),
                membrane: thickness,
                half: half
            )
        }
        receptors = pair
        membrane = Membrane(
            rect: Rect(rect.x, y - thickness / 2, rect.width, thickness),
            gaps: pair.map(\.gap)
        )
        radius = half * 0.4
        let hinge = Point(rect.midX, y - unit * (isLow ? 1.95 : 2.75))
        antibody = Antibody(hinge: hinge, reach: unit * 1.02)
        origin = hinge + Point(0, -unit * 0.4)
        let wide = min(2.9, rect.width / unit / 2 - 0.5)
        func at(_ x: Double, _ y: Double) -> Point { hinge + Point(x * unit, y * unit) }
        ligands = [at(-wide * 0.8, 0.42), at(wide * 0.8, 0.42), at(-wide, -0.4), at(wide, -0.36)]
        let foot = Point(rect.midX, y + thickness / 2 + unit * 0.16)
        var path = Path()
        path.move(foot.x, foot.y)
        path.line(foot.x, min(rect.maxY, foot.y + unit * 1.0))
        signal = FlowArrow(path: path, width: unit * 0.085)
    }

    /// Where a captured ligand sits on the antibody.
    func held(_ index: Int) -> Point {
        let tip = antibody.tips[index]
        let away = tip - antibody.hinge
        return tip + away * (radius * 0.55 / away.length)
    }

    /// The way of a ligand into its receptor.
    func way(_ index: Int) -> Path {
        let receptor = receptors[index]
        let above = receptor.cleft + Point(0, -receptor.half * 0.9)
        let start = ligands[index]
        return Path([
            .move(start),
            .curve(start + Point(0, radius * 2), above + Point(0, -radius * 2), above),
            .line(receptor.cleft),
        ])
    }
}
