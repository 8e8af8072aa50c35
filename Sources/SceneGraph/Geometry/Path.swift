/// An outline made of straight and curved pieces, in design pixels.
package struct Path: Sendable, Equatable {
    /// One piece of an outline.
    package enum Segment: Sendable, Equatable {
        /// Lifts the pen and starts a new piece.
        case move(Point)
        /// A straight line to a point.
        case line(Point)
        /// A cubic curve through two handles to a point.
        case curve(Point, Point, Point)
        /// A straight line back to the start of the piece.
        case close
    }

    /// The pieces in drawing order.
    package var segments: [Segment]

    /// An outline of pieces.
    package init(_ segments: [Segment] = []) { self.segments = segments }

    /// Starts a new piece.
    package mutating func move(_ x: Double, _ y: Double) { segments.append(.move(Point(x, y))) }
    /// Draws a straight line.
    package mutating func line(_ x: Double, _ y: Double) { segments.append(.line(Point(x, y))) }
    /// Draws a cubic curve.
    package mutating func curve(_ first: Point, _ second: Point, _ end: Point) {
        segments.append(.curve(first, second, end))
    }
    /// Draws back to the start of the piece.
    package mutating func close() { segments.append(.close) }

    /// Appends another outline.
    package mutating func add(_ other: Path) { segments += other.segments }

    /// Both outlines as one.
    package func adding(_ other: Path) -> Path { Path(segments + other.segments) }

    /// The outline with every point mapped.
    package func mapped(_ map: (Point) -> Point) -> Path {
        Path(
            segments.map { segment in
                switch segment {
                case .move(let point): .move(map(point))
                case .line(let point): .line(map(point))
                case .curve(let first, let second, let end):
                    .curve(map(first), map(second), map(end))
                case .close: .close
                }
            }
        )
    }

    /// The outline under an affine map.
    package func transformed(_ matrix: Matrix) -> Path { mapped(matrix.apply) }

    /// The outline at another place.
    package func moved(by offset: Point) -> Path { mapped { $0 + offset } }

    /// A box that surely holds the outline: that of its points and handles.
    package var bounds: Rect {
        var points: [Point] = []
        for segment in segments {
            switch segment {
            case .move(let point), .line(let point): points.append(point)
            case .curve(let first, let second, let end): points += [first, second, end]
            case .close: break
            }
        }
        return Rect.around(points)
    }
}
