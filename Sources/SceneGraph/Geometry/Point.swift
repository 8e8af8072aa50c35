/// A place or a displacement, in design pixels, y downwards.
package struct Point: Sendable, Equatable, Hashable {
    /// Pixels from the left.
    package var x: Double
    /// Pixels from the top.
    package var y: Double

    /// A point at a place.
    package init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    /// The origin.
    package static let zero = Point(0, 0)

    /// Displaces a point.
    package static func + (left: Point, right: Point) -> Point {
        Point(left.x + right.x, left.y + right.y)
    }

    /// The displacement from one point to another.
    package static func - (left: Point, right: Point) -> Point {
        Point(left.x - right.x, left.y - right.y)
    }

    /// Stretches a displacement.
    package static func * (point: Point, factor: Double) -> Point {
        Point(point.x * factor, point.y * factor)
    }

    /// The distance from the origin.
    package var length: Double { (x * x + y * y).squareRoot() }
}
