import SceneGraph

/// Where things stand around an enzyme: what comes on the left, what leaves on the right.
struct EnzymeLayout {
    /// The enzyme.
    let enzyme: Enzyme
    /// Radius of molecules in design pixels.
    let radius: Double
    /// Where substrate waits, the next one first.
    let waiting: [Point]
    /// Where products gather, the first one first.
    let made: [Point]
    /// Where the medicine comes from.
    let origin: Point

    /// Fits everything into a rectangle.
    init(in rect: Rect, scale: Double) {
        let half = min(rect.width * 0.27, rect.height * 0.44) * scale
        enzyme = Enzyme(top: rect.center + Point(0, -half * 0.06), half: half)
        radius = half * 0.2
        let spread = min(1.75, max(1.08, rect.width / half / 2 - 0.42))
        let top = enzyme.top
        func at(_ x: Double, _ y: Double) -> Point { top + Point(x * half, y * half) }
        waiting = [at(-spread + 0.44, -0.56), at(-spread, -0.38), at(-spread + 0.03, -0.88)]
        made = [at(spread - 0.03, -0.88), at(spread - 0.44, -0.56), at(spread, -0.38)]
        origin = at(0.0, -1.05)
    }

    /// The way of a molecule into the pocket.
    func way(from start: Point) -> Path {
        let mouth = enzyme.top + Point(0, -enzyme.half * 0.16)
        let lift = start.y - enzyme.half * 0.34
        return Path([
            .move(start),
            .curve(Point(start.x * 0.6 + mouth.x * 0.4, lift), Point(mouth.x, lift), mouth),
            .line(enzyme.pocket),
        ])
    }

    /// The way of a product out of the pocket.
    func way(to end: Point) -> Path {
        let mouth = enzyme.top + Point(0, -enzyme.half * 0.16)
        let lift = end.y - enzyme.half * 0.34
        return Path([
            .move(enzyme.pocket),
            .line(mouth),
            .curve(Point(mouth.x, lift), Point(end.x * 0.6 + mouth.x * 0.4, lift), end),
        ])
    }

    /// The visible arrow in, from the waiting place to the mouth.
    var inward: FlowArrow {
        let half = enzyme.half
        let start = waiting[0] + Point(radius * 1.25, radius * 0.35)
        let end = enzyme.top + Point(-half * 0.2, half * 0.02)
        return FlowArrow(path: .bow(start, end, swell: 0.16), width: half * 0.032)
    }

    /// The visible arrow out, from the mouth to where products gather.
    var outward: FlowArrow {
        let half = enzyme.half
        let start = enzyme.top + Point(half * 0.2, half * 0.02)
        let end = made[1] + Point(-radius * 1.35, radius * 0.35)
        return FlowArrow(path: .bow(start, end, swell: 0.16), width: half * 0.032)
    }
}
