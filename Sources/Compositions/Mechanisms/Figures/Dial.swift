import SceneGraph

/// A dial whose needle turns from the middle to more or to less when the medicine comes.
struct Dial {
    /// The middle of the dial.
    let center: Point
    /// Its radius in design pixels.
    let radius: Double

    private static let sweep = 2.0

    /// The dial at the end of its turn, or turning at a moment.
    func node(_ change: Cascade.Change, _ palette: Palette, at time: Double, over seconds: Double)
        -> Node
    {
        let sign =
            switch change {
            case .up: 1.0
            case .down: -1.0
            }
        let up = -Double.pi / 2
        let width = radius * 0.17
        let track = Path.arc(
            center: center,
            radius: radius * 0.86,
            from: up - Dial.sweep,
            to: up + Dial.sweep
        )
        let end = up + sign * Dial.sweep * 0.66
        let active = Path.arc(center: center, radius: radius * 0.86, from: up, to: end)
        var ticks = Path()
        for step in -3...3 {
            let angle = up + Dial.sweep * Double(step) / 3
            ticks.add(
                .polyline([center.polar(radius * 0.62, angle), center.polar(radius * 0.7, angle)])
            )
        }
        let tip = center.polar(radius * 0.6, up)
        let needle = Node.line(
            "needle",
            .polyline([center, tip]),
            Stroke(palette.ink, width: radius * 0.085)
        )
        return Node.group(
            "dial",
            [
                .line("track", track, Stroke(palette.line, width: width)),
                .line("active", active, Stroke(palette.drug, width: width)).moving(
                    Motion(trim: Track(from: 0, to: 1, at: time, over: seconds, .easeInOut))
                ),
                .line("ticks", ticks, Stroke(palette.soft, width: 3)),
                needle.moving(
                    Motion(
                        rotation: Track(
                            from: 0,
                            to: sign * Dial.sweep * 0.66,
                            at: time,
                            over: seconds,
                            .easeInOut
                        )
                    ),
                    about: center
                ),
                DrugGlyph.node(center: center, radius: radius * 0.3, palette: palette)
                    .shadowed(nil)
                    .moving(Motion(opacity: .appear(at: time - 0.15, over: 0.2))),
                ChangeMark.node(
                    change,
                    at: center + Point(0, radius * 0.82),
                    radius: radius * 0.3,
                    palette
                ).moving(Motion(opacity: .appear(at: time + seconds * 0.8, over: 0.2))),
            ]
        )
    }
}
