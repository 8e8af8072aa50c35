import SceneGraph

/// An enzyme: a rounded body with a pocket at the top, the same silhouette in every scene.
struct Enzyme {
    /// The middle of the top edge, where the pocket opens.
    let top: Point
    /// Half its width in design pixels.
    let half: Double

    /// Height of the body in design pixels.
    var height: Double { half * 1.25 }

    /// The box around the body.
    var rect: Rect { Rect(top.x - half, top.y, 2 * half, height) }

    /// Where a molecule sits in the pocket.
    var pocket: Point { top + Point(0, half * 0.38) }

    /// Where the pocket ends.
    var floor: Point { top + Point(0, half * 0.68) }

    /// The radius of what fits into the pocket.
    var fit: Double { half * 0.245 }

    /// The silhouette.
    var outline: Path {
        func at(_ x: Double, _ y: Double) -> Point { top + Point(x * half, y * half) }
        return Path([
            .move(at(-0.64, 0)),
            .curve(at(-0.42, 0), at(-0.33, 0.1), at(-0.31, 0.3)),
            .curve(at(-0.29, 0.5), at(-0.25, 0.68), at(0, 0.68)),
            .curve(at(0.25, 0.68), at(0.29, 0.5), at(0.31, 0.3)),
            .curve(at(0.33, 0.1), at(0.42, 0), at(0.64, 0)),
            .curve(at(0.9, 0), at(1, 0.3), at(1, 0.58)),
            .curve(at(1, 0.9), at(0.72, 1.25), at(0, 1.25)),
            .curve(at(-0.72, 1.25), at(-1, 0.9), at(-1, 0.58)),
            .curve(at(-1, 0.3), at(-0.9, 0), at(-0.64, 0)),
            .close,
        ])
    }

    /// The body in a colour.
    func node(_ name: String, _ color: Color, _ palette: Palette) -> Node {
        let body = Node.body(name, outline, color, palette, spots: spots)
        var lip = Path()
        lip.segments = Array(outline.segments[1...4])
        lip.segments.insert(.move(top + Point(-0.64 * half, 0)), at: 0)
        let light = Node.line(
            "pocket edge",
            lip,
            Stroke(Color.white.opacity(palette.outlines ? 0 : 0.35), width: half * 0.035)
        ).clipped(to: outline)
        return Node.group(name, [body, light])
    }

    /// The body switched off, to be laid over the working one.
    func dimmed(_ palette: Palette) -> Node { node("enzyme off", palette.targetDim, palette) }

    /// Inner lobes, so that the body reads as folded.
    private var spots: [Rect] {
        let places: [(Double, Double, Double)] = [
            (-0.66, 0.3, 0.24), (-0.78, 0.62, 0.2), (-0.42, 0.82, 0.3), (-0.1, 1.02, 0.24),
            (0.3, 0.94, 0.28), (0.66, 0.72, 0.3), (0.72, 0.34, 0.22), (0.5, 0.18, 0.14),
            (-0.5, 0.14, 0.13), (0.02, 0.84, 0.16), (-0.72, 0.92, 0.16), (0.82, 0.94, 0.14),
        ]
        return places.map { x, y, radius in
            Rect(
                center: top + Point(x * half, y * half),
                width: 2 * radius * half,
                height: 2 * radius * half
            )
        }
    }
}
