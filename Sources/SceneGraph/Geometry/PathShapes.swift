extension Path {
    /// The handle length of a quarter circle of radius one.
    private static let quarterHandle = 0.5522847498307936

    /// An upright rectangle.
    package static func rect(_ rect: Rect) -> Path {
        polygon([
            Point(rect.x, rect.y), Point(rect.maxX, rect.y), Point(rect.maxX, rect.maxY),
            Point(rect.x, rect.maxY),
        ])
    }

    /// A rectangle with round corners.
    package static func roundedRect(_ rect: Rect, radius: Double) -> Path {
        let radius = min(radius, rect.width / 2, rect.height / 2)
        let bend = radius * (1 - quarterHandle)
        let (left, top, right, bottom) = (rect.x, rect.y, rect.maxX, rect.maxY)
        var path = Path()
        path.move(left + radius, top)
        path.line(right - radius, top)
        path.curve(
            Point(right - bend, top),
            Point(right, top + bend),
            Point(right, top + radius)
        )
        path.line(right, bottom - radius)
        path.curve(
            Point(right, bottom - bend),
            Point(right - bend, bottom),
            Point(right - radius, bottom)
        )
        path.line(left + radius, bottom)
        path.curve(
            Point(left + bend, bottom),
            Point(left, bottom - bend),
            Point(left, bottom - radius)
        )
        path.line(left, top + radius)
        path.curve(Point(left, top + bend), Point(left + bend, top), Point(left + radius, top))
        path.close()
        return path
    }

    /// A circle.
    package static func circle(_ center: Point, radius: Double) -> Path {
        ellipse(Rect(center: center, width: 2 * radius, height: 2 * radius))
    }

    /// An ellipse that fills a rectangle, started at the top and drawn clockwise.
    package static func ellipse(_ rect: Rect) -> Path {
        let (rx, ry) = (rect.width / 2, rect.height / 2)
        let (hx, hy) = (rx * quarterHandle, ry * quarterHandle)
        let center = rect.center
        func at(_ dx: Double, _ dy: Double) -> Point { center + Point(dx, dy) }
        return Path([
            .move(at(0, -ry)),
            .curve(at(hx, -ry), at(rx, -hy), at(rx, 0)),
            .curve(at(rx, hy), at(hx, ry), at(0, ry)),
            .curve(at(-hx, ry), at(-rx, hy), at(-rx, 0)),
            .curve(at(-rx, -hy), at(-hx, -ry), at(0, -ry)),
            .close,
        ])
    }

    /// A closed outline through corners.
    package static func polygon(_ corners: [Point]) -> Path {
        var path = polyline(corners)
        path.close()
        return path
    }

    /// An open line through points.
    package static func polyline(_ points: [Point]) -> Path {
        var path = Path()
        for (index, point) in points.enumerated() {
            path.segments.append(index == 0 ? .move(point) : .line(point))
        }
        return path
    }

    /// A regular polygon, first corner at the given angle (0 is right, clockwise).
    package static func regularPolygon(
        sides: Int,
        center: Point,
        radius: Double,
        firstAngle: Double = -.pi / 2
    ) -> Path {
        polygon(
            (0..<sides).map { side in
                center.polar(radius, firstAngle + 2 * .pi * Double(side) / Double(sides))
            }
        )
    }

    /// A piece of a circle from one angle to another, clockwise when the second is larger.
    package static func arc(
        center: Point,
        radius: Double,
        from start: Double,
        to end: Double
    ) -> Path {
        let pieces = max(1, Int((abs(end - start) / Trigonometry.quarter).rounded(.up)))
        let step = (end - start) / Double(pieces)
        let half = step / 4
        let handle =
            4 / 3 * Trigonometry.sine(half) / Trigonometry.cosine(half) * radius
        var path = Path([.move(center.polar(radius, start))])
        for piece in 0..<pieces {
            let first = start + step * Double(piece)
            let second = first + step
            path.curve(
                center.polar(radius, first).polar(handle, first + Trigonometry.quarter),
                center.polar(radius, second).polar(handle, second - Trigonometry.quarter),
                center.polar(radius, second)
            )
        }
        return path
    }
}

extension Point {
    /// The point at a distance in a direction (0 is right, clockwise, radians).
    package func polar(_ distance: Double, _ angle: Double) -> Point {
        Point(
            x + distance * Trigonometry.cosine(angle),
            y + distance * Trigonometry.sine(angle)
        )
    }
}
