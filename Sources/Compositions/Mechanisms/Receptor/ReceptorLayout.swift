import SceneGraph

/// Where things stand around a receptor: ligand outside, membrane across, effect inside.
struct ReceptorLayout {
    /// The membrane.
    let membrane: Membrane
    /// The receptor.
    let receptor: Receptor
    /// Radius of ligands in design pixels.
    let radius: Double
    /// Where ligands float, the one that acts first.
    let ligands: [Point]
    /// Where the medicine comes from.
    let origin: Point
    /// The arrow from the receptor's foot to its effect.
    let signal: FlowArrow

    /// Fits everything into a rectangle; the membrane runs from edge to edge.
    init(in rect: Rect, scale: Double) {
        let unit = min(rect.height / 4.6, rect.width / 5.2) * scale
        let half = unit * 0.92
        let thickness = unit * 0.95
        let center = Point(rect.midX, rect.y + rect.height * 0.56)
        receptor = Receptor(center: center, membrane: thickness, half: half)
        membrane = Membrane(
            rect: Rect(rect.x, center.y - thickness / 2, rect.width, thickness),
            gaps: [receptor.gap]
        )
        radius = receptor.fit * 0.92
        let wide = min(2.6, rect.width / unit / 2 - 0.6)
        let top = receptor.cleft
        func at(_ x: Double, _ y: Double) -> Point { top + Point(x * unit, y * unit) }
        ligands = [at(-wide * 0.66, -0.34), at(-wide, 0.16), at(-wide * 0.98, -0.72)]
        origin = at(wide * 0.7, -0.5)
        let foot = receptor.foot + Point(0, unit * 0.16)
        let room = max(unit * 0.5, rect.maxY - foot.y)
        var path = Path()
        path.move(foot.x, foot.y)
        path.line(foot.x, foot.y + min(room, unit * 1.0))
        signal = FlowArrow(path: path, width: unit * 0.085)
    }

    /// The way of a ligand into the cleft, from the side and then down.
    func way(from start: Point) -> Path {
        let above = receptor.cleft + Point(0, -receptor.half * 0.95)
        return Path([
            .move(start),
            .curve(
                Point((start.x + above.x) / 2, min(start.y, above.y) - radius),
                Point(above.x, above.y - radius),
                above
            ),
            .line(receptor.cleft),
        ])
    }

    /// The way of a ligand out of the cleft, up and then to its place.
    func way(out home: Point) -> Path {
        let above = receptor.cleft + Point(0, -receptor.half * 0.95)
        return Path([
            .move(receptor.cleft),
            .line(above),
            .curve(
                Point(above.x, above.y - radius),
                Point((home.x + above.x) / 2, min(home.y, above.y) - radius),
                home
            ),
        ])
    }
}
