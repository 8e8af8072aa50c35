extension Path {
    /// The beginning of the outline, up to a share of its length: how a line is seen being drawn.
    package func trimmed(to share: Double) -> Path {
        if share >= 1 { return self }
        let pieces = flattened
        let total = pieces.reduce(0) { $0 + Path.length($1) }
        var left = max(0, share) * total
        var result = Path()
        for piece in pieces where left > 0 {
            var points = [piece[0]]
            for (from, to) in zip(piece, piece.dropFirst()) {
                let step = (to - from).length
                if step > left {
                    points.append(from + (to - from) * (left / step))
                    left = 0
                    break
                }
                points.append(to)
                left -= step
            }
            result.add(.polyline(points))
        }
        return result
    }

    /// The outline's length in design pixels.
    package var length: Double { flattened.reduce(0) { $0 + Path.length($1) } }

    /// The point at a share of the length, and the direction of travel there in radians-free form.
    package func place(at share: Double) -> (point: Point, direction: Point) {
        let points = flattened.flatMap { $0 }
        guard let first = points.first else { return (.zero, Point(1, 0)) }
        var left = min(1, max(0, share)) * Path.length(points)
        var last = (point: first, direction: Point(1, 0))
        for (from, to) in zip(points, points.dropFirst()) where from != to {
            let step = (to - from).length
            let direction = (to - from) * (1 / step)
            if step >= left { return (from + direction * left, direction) }
            left -= step
            last = (to, direction)
        }
        return last
    }

    /// The outline as chains of straight lines, one chain for each piece, 16 steps a curve.
    package var flattened: [[Point]] {
        var chains: [[Point]] = []
        var chain: [Point] = []
        for segment in segments {
            switch segment {
            case .move(let point):
                if chain.count > 1 { chains.append(chain) }
                chain = [point]
            case .line(let point): chain.append(point)
            case .curve(let first, let second, let end):
                guard let start = chain.last else { continue }
                chain += (1...16).map {
                    Path.bezier(start, first, second, end, Double($0) / 16)
                }
            case .close:
                if let start = chain.first { chain.append(start) }
            }
        }
        if chain.count > 1 { chains.append(chain) }
        return chains
    }

    private static func length(_ points: [Point]) -> Double {
        zip(points, points.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
    }

    private static func bezier(
        _ start: Point,
        _ first: Point,
        _ second: Point,
        _ end: Point,
        _ share: Double
    ) -> Point {
        let rest = 1 - share
        return start * (rest * rest * rest) + first * (3 * rest * rest * share)
            + second * (3 * rest * share * share) + end * (share * share * share)
    }
}
