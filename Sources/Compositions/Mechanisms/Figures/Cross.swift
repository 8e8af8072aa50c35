import SceneGraph

/// The mark for what is stopped: a cross in the colour of harm on a small disc of panel.
enum Cross {
    /// The mark around a centre.
    static func node(at center: Point, radius: Double, _ palette: Palette) -> Node {
        let reach = radius * 0.5
        var path = Path()
        path.move(center.x - reach, center.y - reach)
        path.line(center.x + reach, center.y + reach)
        path.move(center.x + reach, center.y - reach)
        path.line(center.x - reach, center.y + reach)
        return Node.group(
            "cross",
            [
                .shape("ground", .circle(center, radius: radius), palette.panel),
                .line("strokes", path, Stroke(palette.harm, width: radius * 0.36)),
            ]
        )
    }

    /// The mark as it comes in at a moment.
    static func arriving(
        at center: Point,
        radius: Double,
        _ palette: Palette,
        time: Double
    ) -> Node {
        node(at: center, radius: radius, palette).moving(
            Motion(
                opacity: .appear(at: time, over: 0.2),
                scale: Track(from: 0.6, to: 1, at: time, over: 0.3, .settle)
            ),
            about: center
        )
    }
}
