/// An affine map: x' = xx·x + xy·y + x0, y' = yx·x + yy·y + y0.
package struct Matrix: Sendable, Equatable {
    /// Share of x in x'.
    package var xx: Double
    /// Share of x in y'.
    package var yx: Double
    /// Share of y in x'.
    package var xy: Double
    /// Share of y in y'.
    package var yy: Double
    /// Displacement across.
    package var x0: Double
    /// Displacement down.
    package var y0: Double

    /// Leaves every point where it is.
    package static let identity = Matrix(xx: 1, yx: 0, xy: 0, yy: 1, x0: 0, y0: 0)

    /// A map that only displaces.
    package static func translation(_ offset: Point) -> Matrix {
        Matrix(xx: 1, yx: 0, xy: 0, yy: 1, x0: offset.x, y0: offset.y)
    }

    /// A map that only stretches about the origin.
    package static func scale(_ x: Double, _ y: Double) -> Matrix {
        Matrix(xx: x, yx: 0, xy: 0, yy: y, x0: 0, y0: 0)
    }

    /// A clockwise turn about the origin, in radians.
    package static func rotation(_ radians: Double) -> Matrix {
        let sine = Trigonometry.sine(radians)
        let cosine = Trigonometry.cosine(radians)
        return Matrix(xx: cosine, yx: sine, xy: -sine, yy: cosine, x0: 0, y0: 0)
    }

    /// The map that applies the right one first, then the left one.
    package static func * (outer: Matrix, inner: Matrix) -> Matrix {
        Matrix(
            xx: outer.xx * inner.xx + outer.xy * inner.yx,
            yx: outer.yx * inner.xx + outer.yy * inner.yx,
            xy: outer.xx * inner.xy + outer.xy * inner.yy,
            yy: outer.yx * inner.xy + outer.yy * inner.yy,
            x0: outer.xx * inner.x0 + outer.xy * inner.y0 + outer.x0,
            y0: outer.yx * inner.x0 + outer.yy * inner.y0 + outer.y0
        )
    }

    /// Where a point goes.
    package func apply(_ point: Point) -> Point {
        Point(xx * point.x + xy * point.y + x0, yx * point.x + yy * point.y + y0)
    }

    /// The upright box around where a rectangle goes.
    package func apply(_ rect: Rect) -> Rect {
        let corners = [
            apply(Point(rect.x, rect.y)), apply(Point(rect.maxX, rect.y)),
            apply(Point(rect.x, rect.maxY)), apply(Point(rect.maxX, rect.maxY)),
        ]
        return Rect.around(corners)
    }

    /// The map back, or the identity where there is none.
    package var inverse: Matrix {
        let determinant = xx * yy - xy * yx
        guard determinant != 0 else { return .identity }
        let back = Matrix(
            xx: yy / determinant,
            yx: -yx / determinant,
            xy: -xy / determinant,
            yy: xx / determinant,
            x0: 0,
            y0: 0
        )
        let origin = back.apply(Point(x0, y0))
        return Matrix(
            xx: back.xx,
            yx: back.yx,
            xy: back.xy,
            yy: back.yy,
            x0: -origin.x,
            y0: -origin.y
        )
    }

    /// The larger of the two factors by which lengths grow.
    package var stretch: Double {
        max((xx * xx + yx * yx).squareRoot(), (xy * xy + yy * yy).squareRoot())
    }
}

extension Rect {
    /// The smallest rectangle that holds all points; empty for none.
    package static func around(_ points: [Point]) -> Rect {
        guard let first = points.first else { return Rect(0, 0, 0, 0) }
        var low = first
        var high = first
        for point in points.dropFirst() {
            low = Point(min(low.x, point.x), min(low.y, point.y))
            high = Point(max(high.x, point.x), max(high.y, point.y))
        }
        return Rect(low.x, low.y, high.x - low.x, high.y - low.y)
    }
}
