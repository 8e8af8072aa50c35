import SceneGraph

/// An arrow up or down on a small disc: more of something, or less.
enum ChangeMark {
    /// The mark around a centre.
    static func node(
        _ change: Cascade.Change,
        at center: Point,
        radius: Double,
        _ palette: Palette
    ) -> Node {
        let sign =
            switch change {
            case .up: -1.0
            case .down: 1.0
            }
        func at(_ x: Double, _ y: Double) -> Point {
            center + Point(x * radius, sign * y * radius)
        }
        var path = Path.polyline([at(0, -0.5), at(0, 0.5)])
        path.add(.polyline([at(-0.38, 0.12), at(0, 0.52), at(0.38, 0.12)]))
        return Node.group(
            "mark \(change.rawValue)",
            [
                .shape(
                    "disc",
                    .circle(center, radius: radius),
                    fill: .color(palette.drugTint),
                    stroke: palette.outlines ? Stroke(palette.drugInk, width: 3) : nil
                ),
                .line("arrow", path, Stroke(palette.drugInk, width: radius * 0.19)),
            ]
        )
    }
}
