import SceneGraph

/// A lipid bilayer: two rows of heads with two tails each, from one edge of the picture to the other.
struct Membrane {
    /// The box from the upper heads to the lower heads.
    let rect: Rect
    /// Parts of the x axis that proteins take.
    var gaps: [ClosedRange<Double>] = []

    /// Radius of a lipid's head in design pixels.
    private var radius: Double { rect.height * 0.12 }

    /// The membrane; its ends fade into the panel.
    func node(_ palette: Palette) -> Node {
        let lipid = palette.lipid
        let band = Node.shape(
            "band",
            .rect(rect.inset(0, radius)),
            fill: .vertical(lipid.opacity(0.3), lipid.opacity(0.16), in: rect)
        )
        let tails = Node.line(
            "tails",
            tails,
            Stroke(lipid.opacity(0.75), width: max(2.5, radius * 0.24))
        )
        var nodes = [band, tails]
        for (row, y) in [rect.y + radius, rect.maxY - radius].enumerated() {
            var heads = Path()
            for x in columns(shifted: row == 1) {
                heads.add(.circle(Point(x, y), radius: radius))
            }
            let box = Rect(rect.x, y - radius, rect.width, 2 * radius)
            nodes.append(.shape("heads", heads, fill: palette.body(lipid, in: box)))
        }
        return Node.group("membrane", nodes + fades(palette))
    }

    private func columns(shifted: Bool) -> [Double] {
        let step = radius * 2.18
        let count = Int(rect.width / step)
        let start = rect.midX - Double(count) * step / 2 + (shifted ? step / 2 : 0)
        return (0...count).map { start + Double($0) * step }.filter { x in
            x > rect.x + radius && x < rect.maxX - radius
                && !gaps.contains { $0.lowerBound - radius < x && x < $0.upperBound + radius }
        }
    }

    private var tails: Path {
        var path = Path()
        let length = rect.height / 2 - 2 * radius - rect.height * 0.03
        for lower in [false, true] {
            let sign = lower ? -1.0 : 1
            let start = lower ? rect.maxY - 2 * radius : rect.y + 2 * radius
            for x in columns(shifted: lower) {
                for side in [-0.4, 0.4] {
                    let foot = Point(x + side * radius, start)
                    let bend = radius * (side < 0 ? 0.45 : -0.2)
                    path.move(foot.x, foot.y)
                    path.curve(
                        foot + Point(bend, sign * length * 0.35),
                        foot + Point(-bend, sign * length * 0.65),
                        foot + Point(side * radius * 0.3, sign * length)
                    )
                }
            }
        }
        return path
    }

    private func fades(_ palette: Palette) -> [Node] {
        let width = min(60, rect.width * 0.08)
        let box = rect.inset(0, -2)
        return [
            fade(Rect(box.x - 1, box.y, width, box.height), from: 0, palette),
            fade(Rect(box.maxX - width + 1, box.y, width, box.height), from: 1, palette),
        ]
    }

    private func fade(_ box: Rect, from side: Double, _ palette: Palette) -> Node {
        .shape(
            "fade",
            .rect(box),
            fill: .linear(
                LinearGradient(
                    from: Point(box.x, box.midY),
                    to: Point(box.maxX, box.midY),
                    stops: [
                        GradientStop(0, palette.panel.opacity(1 - side)),
                        GradientStop(1, palette.panel.opacity(side)),
                    ]
                )
            )
        )
    }
}
