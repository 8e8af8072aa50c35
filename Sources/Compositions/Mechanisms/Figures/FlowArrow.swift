import SceneGraph

/// A dotted way with a head at its end: where things go, or would go.
struct FlowArrow {
    /// The way from start to end.
    let path: Path
    /// Thickness of the dots in design pixels.
    var width = 7.0

    /// The arrow in a colour.
    func node(_ name: String, _ color: Color) -> Node {
        let end = path.place(at: 1)
        let size = width * 3.1
        let across = Point(-end.direction.y, end.direction.x)
        let base = end.point - end.direction * size
        let head = Path.polygon([
            end.point, base + across * (size * 0.58), base - across * (size * 0.58),
        ])
        let length = path.length
        let share = max(0, (length - size - width * 1.6) / max(1, length))
        return Node.group(
            name,
            [
                .line(
                    "dots",
                    path.trimmed(to: share),
                    Stroke(color, width: width, dash: [0.1, width * 2.1])
                ),
                .shape(
                    "head",
                    head,
                    fill: .color(color),
                    stroke: Stroke(color, width: width * 0.5)
                ),
            ]
        )
    }
}
