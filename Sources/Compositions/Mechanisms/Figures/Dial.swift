import SceneGraph

/// A dial whose needle turns from the middle to more or to less when the medicine comes.
struct Dial {
    /// The middle of the dial.
    let center: Point
    /// Its radius in design pixels.
    let radius: Double
    /// More or less.
    let change: Cascade.Change
    /// The colours.
    let palette: Palette

    private static let sweep = 2.0
    private static let up = -Double.pi / 2

    /// How far the needle turns, in radians.
    private var turn: Double {
        switch change {
        case .up: Dial.sweep * 0.66
        case .down: -Dial.sweep * 0.66
        }
    }

    /// The dial as it stands once it has turned.
    var turned: Node { node(at: 0, over: 1).atRest }

    /// The dial, turning at a moment.
    func node(at time: Double, over seconds: Double) -> Node {
        let ring = radius * 0.86
        let track = Path.arc(
            center: center,
            radius: ring,
            from: Dial.up - Dial.sweep,
            to: Dial.up + Dial.sweep
        )
        let active = Path.arc(center: center, radius: ring, from: Dial.up, to: Dial.up + turn)
        let width = radius * 0.17
        let mark = center + Point(0, radius * 0.82)
        return Node.group(
            "dial",
            [
                .line("track", track, Stroke(palette.line, width: width)),
                .line("active", active, Stroke(palette.drug, width: width)).moving(
                    Motion(trim: Track(from: 0, to: 1, at: time, over: seconds, .easeInOut))
                ),
                .line("ticks", ticks, Stroke(palette.soft, width: 3)),
                needle.moving(
                    Motion(rotation: Track(from: 0, to: turn, at: time, over: seconds, .easeInOut)),
                    about: center
                ),
                DrugGlyph.node(center: center, radius: radius * 0.3, palette: palette)
                    .shadowed(nil)
                    .moving(Motion(opacity: .appear(at: time - 0.15, over: 0.2))),
                ChangeMark.node(change, at: mark, radius: radius * 0.3, palette)
                    .moving(Motion(opacity: .appear(at: time + seconds * 0.8, over: 0.2))),
            ]
        )
    }

    private var needle: Node {
        .line(
            "needle",
            .polyline([center, center.polar(radius * 0.6, Dial.up)]),
            Stroke(palette.ink, width: radius * 0.085)
        )
    }

    private var ticks: Path {
        var ticks = Path()
        for step in -3...3 {
            let angle = Dial.up + Dial.sweep * Double(step) / 3
            ticks.add(
                .polyline([center.polar(radius * 0.62, angle), center.polar(radius * 0.7, angle)])
            )
        }
        return ticks
    }
}
