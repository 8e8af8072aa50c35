/// An upright rectangle in design pixels.
package struct Rect: Sendable, Equatable, Hashable {
    /// The left edge.
    package var x: Double
    /// The top edge.
    package var y: Double
    /// Pixels across, never negative.
    package var width: Double
    /// Pixels down, never negative.
    package var height: Double

    /// A rectangle from its left top corner.
    package init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// A rectangle around a centre.
    package init(center: Point, width: Double, height: Double) {
        self.init(center.x - width / 2, center.y - height / 2, width, height)
    }

    /// The right edge.
    package var maxX: Double { x + width }
    /// The bottom edge.
    package var maxY: Double { y + height }
    /// The middle from left to right.
    package var midX: Double { x + width / 2 }
    /// The middle from top to bottom.
    package var midY: Double { y + height / 2 }
    /// The point in the middle.
    package var center: Point { Point(midX, midY) }
    /// The left top corner.
    package var origin: Point { Point(x, y) }
    /// The width and the height.
    package var size: Size { Size(width, height) }
    /// Whether it covers nothing.
    package var isEmpty: Bool { width <= 0 || height <= 0 }

    /// The rectangle with every edge moved inwards.
    package func inset(_ distance: Double) -> Rect { inset(distance, distance) }

    /// The rectangle with its sides and its top and bottom moved inwards.
    package func inset(_ dx: Double, _ dy: Double) -> Rect {
        Rect(x + dx, y + dy, max(0, width - 2 * dx), max(0, height - 2 * dy))
    }

    /// The rectangle at another place.
    package func moved(by offset: Point) -> Rect {
        Rect(x + offset.x, y + offset.y, width, height)
    }

    /// The part of the rectangle below a level; empty when the level lies under its bottom.
    package func below(_ level: Double) -> Rect {
        Rect(x, level, width, max(0, maxY - level))
    }

    /// The smallest rectangle that holds both.
    package func union(_ other: Rect) -> Rect {
        if isEmpty { return other }
        if other.isEmpty { return self }
        let left = min(x, other.x)
        let top = min(y, other.y)
        return Rect(left, top, max(maxX, other.maxX) - left, max(maxY, other.maxY) - top)
    }

    /// The part that both share; empty when they are apart.
    package func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x)
        let top = max(y, other.y)
        let right = min(maxX, other.maxX)
        let bottom = min(maxY, other.maxY)
        return Rect(left, top, max(0, right - left), max(0, bottom - top))
    }

    /// Whether the two share more than an edge.
    package func intersects(_ other: Rect) -> Bool {
        !isEmpty && !other.isEmpty && x < other.maxX && other.x < maxX
            && y < other.maxY && other.y < maxY
    }

    /// Whether the other lies wholly inside, within half a pixel.
    package func contains(_ other: Rect) -> Bool {
        other.x >= x - 0.5 && other.y >= y - 0.5
            && other.maxX <= maxX + 0.5 && other.maxY <= maxY + 0.5
    }

    /// Whether a point lies inside.
    package func contains(_ point: Point) -> Bool {
        point.x >= x && point.x <= maxX && point.y >= y && point.y <= maxY
    }
}
