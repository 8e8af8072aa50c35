import SceneGraph

/// A label with its place and its leader.
struct PlacedLabel {
    /// What is named.
    var label: PictureLabel
    /// The words in lines.
    var block: TextBlock
    /// Where the words stand.
    var box: Rect
    /// Where the leader leaves the words.
    var exit: Point
    /// How good the place is; less is better.
    var cost: Double

    /// Room around the words that nothing else enters.
    var clearance: Rect { box.inset(-18, -10) }

    /// Whether two labels or their leaders get in each other's way.
    func collides(with other: PlacedLabel) -> Bool {
        clearance.intersects(other.clearance)
            || PlacedLabel.crosses(exit, label.anchor, other.clearance)
            || PlacedLabel.crosses(other.exit, other.label.anchor, clearance)
            || PlacedLabel.cross(exit, label.anchor, other.exit, other.label.anchor)
    }

    /// Whether a straight line enters a box.
    static func crosses(_ from: Point, _ to: Point, _ box: Rect) -> Bool {
        let way = to - from
        var share = 0.0
        while share <= 1 {
            if box.contains(Point(from.x + way.x * share, from.y + way.y * share)) { return true }
            share += 0.04
        }
        return false
    }

    private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
        func side(_ p: Point, _ q: Point, _ r: Point) -> Bool {
            (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x)
        }
        return side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
    }

    /// The leader and its dot; drawn when its thing is there.
    func leader(_ palette: Palette) -> Node {
        var line = Path()
        line.move(exit.x, exit.y)
        line.line(label.anchor.x, label.anchor.y)
        let time = label.time
        return Node.group(
            "leader",
            [
                Node.line("line", line, Stroke(palette.soft, width: 3))
                    .moving(
                        time > 0 ? Motion(trim: Track(from: 0, to: 1, at: time, over: 0.25)) : .none
                    ),
                Node.group(
                    "dot",
                    [
                        .shape("ring", .circle(label.anchor, radius: 10), palette.panel),
                        .shape("dot", .circle(label.anchor, radius: 6.5), palette.soft),
                    ]
                ).moving(
                    time > 0 ? Motion(opacity: .appear(at: time + 0.1, over: 0.2)) : .none
                ),
            ]
        )
    }
}
