import SceneGraph

/// A receptor: two lobes with a cleft outside, a stalk through the membrane, a foot inside.
struct Receptor {
    /// The middle of the membrane where it stands.
    let center: Point
    /// Thickness of the membrane in design pixels.
    let membrane: Double
    /// Half the width of the two lobes in design pixels.
    let half: Double

    /// Where a ligand sits, between the lobes.
    var cleft: Point { center + Point(0, -membrane / 2 - half * 0.98) }

    /// The radius of what fits between the lobes.
    var fit: Double { half * 0.42 }

    /// The top of the lobes.
    var top: Double { center.y - membrane / 2 - half * 1.42 }

    /// The end of the foot inside the cell.
    var foot: Point { center + Point(0, membrane / 2 + half * 0.62) }

    /// The part of the x axis its stalk takes in the membrane.
    var gap: ClosedRange<Double> { (center.x - half * 0.52)...(center.x + half * 0.52) }

    /// The box around it.
    var rect: Rect {
        Rect(center.x - half, top, 2 * half, foot.y - top)
    }

    /// The silhouette.
    var outline: Path {
        let edge = membrane / 2
        func up(_ x: Double, _ y: Double) -> Point { center + Point(x * half, -edge - y * half) }
        func down(_ x: Double, _ y: Double) -> Point { center + Point(x * half, edge + y * half) }
        return Path([
            .move(up(0, 0.5)),
            .curve(up(0.3, 0.5), up(0.5, 0.72), up(0.46, 1.02)),
            .curve(up(0.44, 1.2), up(0.5, 1.42), up(0.72, 1.42)),
            .curve(up(0.98, 1.42), up(1.02, 1.02), up(1, 0.8)),
            .curve(up(0.96, 0.4), up(0.66, 0.22), up(0.5, 0)),
            .curve(up(0.44, -0.1), down(0.44, -0.1), down(0.5, 0)),
            .curve(down(0.62, 0.14), down(0.66, 0.34), down(0.5, 0.5)),
            .curve(down(0.36, 0.64), down(-0.36, 0.64), down(-0.5, 0.5)),
            .curve(down(-0.66, 0.34), down(-0.62, 0.14), down(-0.5, 0)),
            .curve(down(-0.44, -0.1), up(-0.44, -0.1), up(-0.5, 0)),
            .curve(up(-0.66, 0.22), up(-0.96, 0.4), up(-1, 0.8)),
            .curve(up(-1.02, 1.02), up(-0.98, 1.42), up(-0.72, 1.42)),
            .curve(up(-0.5, 1.42), up(-0.44, 1.2), up(-0.46, 1.02)),
            .curve(up(-0.5, 0.72), up(-0.3, 0.5), up(0, 0.5)),
            .close,
        ])
    }

    /// The body in a colour.
    func node(_ name: String, _ color: Color, _ palette: Palette) -> Node {
        var parts = [Node.body(name, outline, color, palette, spots: spots)]
        if !palette.outlines {
            var groove = Path()
            for x in [-0.2, 0.2] {
                groove.move(center.x + x * half, center.y - membrane * 0.42)
                groove.line(center.x + x * half, center.y + membrane * 0.42)
            }
            parts.append(
                .line("groove", groove, Stroke(Color.white.opacity(0.16), width: half * 0.09))
            )
        }
        return Node.group(name, parts)
    }

    /// A light behind it, for a receptor at work.
    func glow(_ color: Color) -> Node {
        let middle = foot + Point(0, -half * 0.25)
        return .shape(
            "glow",
            .circle(middle, radius: half * 1.5),
            fill: .glow(color.opacity(0.5), center: middle, radius: half * 1.5)
        )
    }

    /// A light around all of it, for a receptor that is pointed out.
    func light(_ color: Color) -> Node {
        let radius = half * 2.1
        return .shape(
            "light",
            .circle(center, radius: radius),
            fill: .glow(color.opacity(0.34), center: center, radius: radius)
        )
    }

    private var spots: [Rect] {
        let places: [(Double, Double, Double)] = [
            (-0.74, 1.1, 0.2), (0.76, 0.98, 0.22), (-0.66, 0.66, 0.2), (0.5, 0.42, 0.2),
            (-0.2, 0.22, 0.22), (0.7, 1.28, 0.1),
        ]
        return places.map { x, y, radius in
            Rect(
                center: center + Point(x * half, -membrane / 2 - y * half),
                width: 2 * radius * half,
                height: 2 * radius * half
            )
        }
    }
}
