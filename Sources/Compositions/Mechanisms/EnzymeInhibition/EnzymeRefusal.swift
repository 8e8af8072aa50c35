import SceneGraph

extension EnzymeDrawing {
    /// Substrate that waits; the first comes near, bounces off the medicine and goes back.
    func refused(at time: Double, over seconds: Double) -> [Node] {
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
    var crossing: Point { layout.outward.path.place(at: 0.46).point }

    func cross(at time: Double) -> Node {
        Cross.arriving(at: crossing, radius: layout.radius, palette, time: time)
    }

    /// What ties the medicine to the pocket: solid when it stays, dotted when it comes apart.
    var bond: Node {
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
