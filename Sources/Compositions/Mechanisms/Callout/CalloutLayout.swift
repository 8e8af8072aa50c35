import SceneGraph

/// Where an organ and its closer look stand: side by side, or one above the other.
struct CalloutLayout {
    /// The organ's box.
    let organ: Rect
    /// The box of the large circle.
    let circle: Rect
    /// The place one looks at.
    let focus: Point

    /// Radius of the small circle at the place one looks at.
    private var spot: Double { organ.width * 0.1 }

    /// Fits both into a rectangle.
    init(in rect: Rect, scale: Double, organ shape: Organ) {
        let isWide = rect.width > rect.height * 0.95
        let size: Double
        if isWide {
            size = min(rect.height * 0.94, rect.width * 0.46) * scale
            organ = Rect(
                center: Point(rect.x + rect.width * 0.27, rect.midY),
                width: size,
                height: size
            )
            let side = min(size * 1.02, rect.width * 0.44)
            circle = Rect(
                center: Point(rect.maxX - rect.width * 0.25, rect.midY),
                width: side,
                height: side
            )
        } else {
            size = min(rect.height * 0.44, rect.width * 0.7) * scale
            organ = Rect(
                center: Point(rect.x + rect.width * 0.36, rect.y + rect.height * 0.25),
                width: size,
                height: size
            )
            circle = Rect(
                center: Point(rect.maxX - rect.width * 0.36, rect.maxY - rect.height * 0.26),
                width: size,
                height: size
            )
        }
        focus = organ.place(shape.focus)
    }

    /// When the circle grows: as soon as the lines to it are drawn.
    static func opening(_ tempo: Tempo) -> Double { tempo.start(0) + tempo.move * 1.1 }

    /// A ring at the place, two lines that open from it, and the circle that grows.
    func lens(_ content: Node, _ palette: Palette, _ tempo: Tempo) -> [Node] {
        let radius = circle.width / 2
        let center = circle.center
        let way = center - focus
        let across = Point(-way.y, way.x) * (1 / max(1, way.length))
        var rays = Path()
        for side in [-1.0, 1.0] {
            let start = focus + across * (side * spot)
            let end = center + across * (side * radius * 0.98)
            rays.move(start.x, start.y)
            rays.line(end.x, end.y)
        }
        let opening = CalloutLayout.opening(tempo)
        let ring = Stroke(palette.drugInk, width: 6)
        let grow = Motion(
            opacity: .appear(at: opening, over: 0.25),
            scale: Track(from: 0.55, to: 1, at: opening, over: tempo.move, .easeOut)
        )
        let disc = Path.circle(center, radius: radius)
        return [
            .line("ring", .circle(focus, radius: spot), ring).moving(
                Motion(trim: Track(from: 0, to: 1, at: tempo.start(0), over: tempo.move * 0.7))
            ),
            .line("rays", rays, Stroke(palette.drugInk.opacity(0.55), width: 3)).moving(
                Motion(
                    trim: Track(
                        from: 0,
                        to: 1,
                        at: tempo.start(0) + tempo.move * 0.7,
                        over: tempo.move * 0.4
                    )
                )
            ),
            Node.group(
                "lens",
                [
                    .shape("glass", disc, palette.inset),
                    Node.group("content", [content]).clipped(to: disc),
                    .line("rim", disc, Stroke(palette.drugInk, width: 7)),
                ]
            ).shadowed(palette.figureShadow).moving(grow, about: center),
        ]
    }
}

extension Rect {
    /// A place given in shares of the width and the height.
    func place(_ share: Point) -> Point { Point(x + width * share.x, y + height * share.y) }
}
