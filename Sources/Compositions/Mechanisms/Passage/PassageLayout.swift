import SceneGraph

/// Where things stand around a tunnel: cargo outside, the membrane across, what passed inside.
struct PassageLayout {
    /// The membrane.
    let membrane: Membrane
    /// The carrier or channel.
    let tunnel: Tunnel
    /// Radius of the cargo in design pixels.
    let radius: Double
    /// Where cargo waits, the next one first.
    let waiting: [Point]
    /// Where cargo gathers inside, the first one first.
    let inside: [Point]
    /// Where the medicine sits.
    let plug: Point
    /// Where the medicine comes from.
    let origin: Point
    /// The visible arrow through the tunnel's mouth into the cell.
    let arrow: FlowArrow

    /// Fits everything into a rectangle; the membrane runs from edge to edge.
    init(in rect: Rect, scale: Double, words: PassageBlock) {
        let unit = min(rect.height / 5.2, rect.width / 5.4) * scale
        let thickness = unit * 1.15
        let center = rect.center
        let kind: Tunnel.Kind =
            switch words.way {
            case .transporter: .carrier
            case .channel: .channel
            }
        tunnel = Tunnel(center: center, membrane: thickness, half: unit * 1.05, kind: kind)
        membrane = Membrane(
            rect: Rect(rect.x, center.y - thickness / 2, rect.width, thickness),
            gaps: [tunnel.gap]
        )
        radius = tunnel.half * 0.225
        let wide = min(2.6, rect.width / unit / 2 - 0.5)
        let rise = tunnel.rise
        func at(_ x: Double, _ y: Double) -> Point { center + Point(x * unit, y) }
        waiting = [
            at(-0.62 * wide, -rise - unit * 0.52), at(-wide, -rise - unit * 0.1),
            at(-0.94 * wide, -rise - unit * 0.98),
        ]
        inside = [
            at(wide * 0.92, rise + unit * 0.62), at(0.5 * wide, rise + unit * 0.92),
            at(0.56 * wide, rise + unit * 0.22),
        ]
        let isOutside = words.side == .outside
        plug = tunnel.mouth(isUpper: isOutside)
        origin = at(
            isOutside ? wide * 0.72 : -wide * 0.72,
            (isOutside ? -1 : 1) * (rise + unit * 0.6)
        )
        let start = center + Point(0, rise + unit * 0.12)
        var path = Path()
        path.move(start.x, start.y)
        path.line(start.x, min(rect.maxY, start.y + unit * 0.95))
        arrow = FlowArrow(path: path, width: unit * 0.08)
    }

    /// The way of cargo through the tunnel to a place inside.
    func way(from start: Point, to end: Point) -> Path {
        let mouth = tunnel.center + Point(0, -tunnel.rise - radius * 0.6)
        let exit = tunnel.center + Point(0, tunnel.rise + radius * 0.4)
        return Path([
            .move(start),
            .curve(
                start + Point((mouth.x - start.x) * 0.6, -radius * 2),
                mouth + Point(0, -radius * 2.4),
                mouth
            ),
            .line(exit),
            .curve(exit + Point(0, radius * 2), end + Point(-radius * 4, radius), end),
        ])
    }

    /// The way of the medicine to the mouth it plugs.
    var plugging: Path {
        let away = plug.y < tunnel.center.y ? -1.0 : 1.0
        let above = plug + Point(0, away * tunnel.half * 0.9)
        return Path([
            .move(origin),
            .curve(
                Point((origin.x + above.x) / 2, origin.y + away * radius),
                above + Point(0, away * radius * 2),
                above
            ),
            .line(plug),
        ])
    }
}
