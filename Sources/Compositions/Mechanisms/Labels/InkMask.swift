import SceneGraph

/// Which small squares of a picture bear ink at any moment of the scene.
struct InkMask {
    /// Width of a square in design pixels.
    static let cell = 8.0

    private let rect: Rect
    private let columns: Int
    private let rows: Int
    private var inked: [Bool]
    /// Sums over all squares left of and above a place, so that any box is counted in four looks.
    private var sums: [Int] = []

    /// The ink of figures in a rectangle.
    ///
    /// Further boxes count as inked all over.
    init(_ figures: [Node], boxes: [Rect], in rect: Rect) {
        self.rect = rect
        columns = max(1, Int((rect.width / InkMask.cell).rounded(.up)))
        rows = max(1, Int((rect.height / InkMask.cell).rounded(.up)))
        inked = Array(repeating: false, count: columns * rows)
        for figure in figures { mark(figure) }
        for box in boxes { fill(InkMask.corners(box)) }
        sum()
    }

    /// How many inked squares a box touches.
    func count(in box: Rect) -> Int {
        let left = clamp((box.x - rect.x) / InkMask.cell, columns)
        let right = clamp(((box.maxX - rect.x) / InkMask.cell).rounded(.up), columns)
        let top = clamp((box.y - rect.y) / InkMask.cell, rows)
        let bottom = clamp(((box.maxY - rect.y) / InkMask.cell).rounded(.up), rows)
        let stride = columns + 1
        return sums[bottom * stride + right] - sums[top * stride + right]
            - sums[bottom * stride + left] + sums[top * stride + left]
    }

    /// How many inked squares a straight line touches.
    func count(from: Point, to: Point) -> Int {
        let steps = max(1, Int((to - from).length / InkMask.cell))
        let way = to - from
        var found = 0
        var step = 0
        while step <= steps {
            let share = Double(step) / Double(steps)
            let box = Rect(from.x + way.x * share, from.y + way.y * share, 0.1, 0.1)
            if count(in: box) > 0 { found += 1 }
            step += 1
        }
        return found
    }

    private func clamp(_ value: Double, _ limit: Int) -> Int { min(limit, max(0, Int(value))) }

    private mutating func sum() {
        let stride = columns + 1
        sums = Array(repeating: 0, count: stride * (rows + 1))
        var row = 0
        while row < rows {
            var line = 0
            var column = 0
            while column < columns {
                if inked[row * columns + column] { line += 1 }
                sums[(row + 1) * stride + column + 1] = sums[row * stride + column + 1] + line
                column += 1
            }
            row += 1
        }
    }

    private mutating func mark(_ figure: Node) {
        let times = InkMask.moments(figure)
        for time in times { mark(figure, .identity, time, isTravelling: times.count > 1) }
    }

    /// The moments that show every place a figure passes; one for a figure that stays in place.
    private static func moments(_ node: Node) -> [Double] {
        var times: Set<Double> = [0]
        func visit(_ node: Node) {
            for change in (node.motion.offset?.changes ?? []) + (node.motion.scale?.changes ?? []) {
                times.insert(change.upperBound)
                times.insert(change.lowerBound)
            }
            if case .group(let children) = node.content { children.forEach(visit) }
        }
        visit(node)
        return times.sorted()
    }

    private mutating func mark(
        _ node: Node,
        _ outer: Matrix,
        _ time: Double,
        isTravelling: Bool
    ) {
        let matrix = outer * node.pose(at: time).matrix
        switch node.content {
        case .group(let children):
            // What is clipped lies inside a body that is marked itself.
            guard node.clip == nil else { return }
            for child in children { mark(child, matrix, time, isTravelling: isTravelling) }
        case .shape(let shape):
            // A box will do for what only passes.
            if isTravelling {
                fill(InkMask.corners(shape.bounds).map(matrix.apply))
            } else {
                mark(shape, matrix)
            }
        case .text(let block):
            fill(InkMask.corners(Rect(0, 0, block.width, block.height)).map(matrix.apply))
        case .image(let image): fill(InkMask.corners(image.rect).map(matrix.apply))
        }
    }

    private mutating func mark(_ shape: Shape, _ matrix: Matrix) {
        let path = matrix == .identity ? shape.path : shape.path.transformed(matrix)
        for chain in path.flattened {
            if shape.fill != nil { fill(chain) }
            if shape.stroke != nil || shape.fill == nil { trace(chain) }
        }
    }

    private static func corners(_ rect: Rect) -> [Point] {
        [
            rect.origin, Point(rect.maxX, rect.y), Point(rect.maxX, rect.maxY),
            Point(rect.x, rect.maxY),
        ]
    }

    // Plain loops: these run millions of times, also in builds that do not optimise.

    private mutating func trace(_ chain: [Point]) {
        var index = 1
        while index < chain.count {
            let from = chain[index - 1]
            let way = chain[index] - from
            let steps = max(1, Int(way.length / (InkMask.cell / 2)))
            var step = 0
            while step <= steps {
                let share = Double(step) / Double(steps)
                touch(from.x + way.x * share, from.y + way.y * share)
                step += 1
            }
            index += 1
        }
    }

    private mutating func touch(_ x: Double, _ y: Double) {
        guard x >= rect.x, y >= rect.y, x < rect.maxX, y < rect.maxY else { return }
        let column = Int((x - rect.x) / InkMask.cell)
        let row = Int((y - rect.y) / InkMask.cell)
        inked[row * columns + column] = true
    }

    private mutating func fill(_ chain: [Point]) {
        trace(chain)
        let bounds = Rect.around(chain).intersection(rect)
        guard !bounds.isEmpty else { return }
        var row = Int((bounds.y - rect.y) / InkMask.cell)
        let bottom = min(rows - 1, Int((bounds.maxY - rect.y) / InkMask.cell))
        while row <= bottom {
            let y = rect.y + (Double(row) + 0.5) * InkMask.cell
            let crossings = InkMask.crossings(of: chain, at: y)
            var pair = 0
            while pair + 1 < crossings.count {
                var x = crossings[pair]
                while x < crossings[pair + 1] {
                    touch(x, y)
                    x += InkMask.cell
                }
                pair += 2
            }
            row += 1
        }
    }

    /// Where a closed chain crosses a height, from left to right.
    private static func crossings(of chain: [Point], at y: Double) -> [Double] {
        var found: [Double] = []
        var index = 0
        while index < chain.count {
            let from = chain[index]
            let to = chain[index + 1 == chain.count ? 0 : index + 1]
            if (from.y <= y) != (to.y <= y) {
                found.append(from.x + (y - from.y) / (to.y - from.y) * (to.x - from.x))
            }
            index += 1
        }
        return found.count == 2
            ? [min(found[0], found[1]), max(found[0], found[1])] : found.sorted()
    }
}
