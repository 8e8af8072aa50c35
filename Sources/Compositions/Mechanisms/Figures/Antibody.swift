import SceneGraph

/// An antibody: a Y whose arms end in lobes that grip, with the medicine's glyph at its hinge.
struct Antibody {
    /// Where the three arms meet.
    let hinge: Point
    /// Length of an arm in design pixels.
    let reach: Double

    private static let lean = 0.62

    /// Where the tips of the arms are, left and right.
    var tips: [Point] {
        [-1.0, 1.0].map { hinge.polar(reach * 1.12, -.pi / 2 + $0 * Antibody.lean) }
    }

    /// The box around it.
    var rect: Rect {
        let side = reach * 0.98
        return Rect(hinge.x - side, hinge.y - reach * 1.2, 2 * side, reach * 2.3)
    }

    /// The antibody in the medicine's colour.
    func node(_ palette: Palette) -> Node {
        let box = rect
        let fill = palette.body(palette.drug, in: box)
        var stem = Path()
        for side in [-0.13, 0.13] {
            let x = hinge.x + side * reach
            stem.move(x, hinge.y + reach * 0.18)
            stem.line(x, hinge.y + reach * 0.95)
        }
        var arms = Path()
        for side in [-1.0, 1.0] {
            let angle = -Double.pi / 2 + side * Antibody.lean
            let across = Point.zero.polar(reach * 0.13, angle + side * .pi / 2)
            let start = hinge.polar(reach * 0.1, angle)
            let end = hinge.polar(reach * 0.9, angle)
            arms.move(start.x, start.y)
            arms.line(end.x, end.y)
            let outer = [hinge.polar(reach * 0.42, angle) + across * 2, end + across * 2]
            arms.move(outer[0].x, outer[0].y)
            arms.line(outer[1].x, outer[1].y)
        }
        let width = reach * 0.22
        return Node.group(
            "antibody",
            [
                .line("stem", stem, Stroke(fill, width: width)),
                .line("arms", arms, Stroke(fill, width: width)),
                DrugGlyph.node(
                    center: hinge + Point(0, reach * 0.04),
                    radius: reach * 0.32,
                    palette: palette
                ),
            ]
        ).shadowed(palette.figureShadow)
    }
}
