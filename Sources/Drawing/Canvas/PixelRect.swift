package import SceneGraph

/// An upright rectangle of whole pixels.
package struct PixelRect: Sendable, Equatable, Hashable {
    /// The left edge.
    package var x: Int
    /// The top edge.
    package var y: Int
    /// Pixels across.
    package var width: Int
    /// Pixels down.
    package var height: Int

    /// A rectangle from its left top corner.
    package init(_ x: Int, _ y: Int, _ width: Int, _ height: Int) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The pixels a box touches, with edges on even numbers, cut to a picture's size.
    ///
    /// Even edges let an encoder convert a rectangle to 4:2:0 without its neighbours.
    package init(covering rect: Rect, in size: PixelSize) {
        let left = max(0, Int(rect.x.rounded(.down)) & ~1)
        let top = max(0, Int(rect.y.rounded(.down)) & ~1)
        let right = min(size.width, (Int(rect.maxX.rounded(.up)) + 1) & ~1)
        let bottom = min(size.height, (Int(rect.maxY.rounded(.up)) + 1) & ~1)
        self.init(left, top, max(0, right - left), max(0, bottom - top))
    }

    /// The whole of a picture.
    package init(all size: PixelSize) { self.init(0, 0, size.width, size.height) }

    /// The right edge.
    package var maxX: Int { x + width }
    /// The bottom edge.
    package var maxY: Int { y + height }
    /// How many pixels it covers.
    package var area: Int { width * height }
    /// Whether it covers nothing.
    package var isEmpty: Bool { width <= 0 || height <= 0 }

    /// The smallest rectangle that holds both.
    package func union(_ other: PixelRect) -> PixelRect {
        if isEmpty { return other }
        if other.isEmpty { return self }
        let left = min(x, other.x)
        let top = min(y, other.y)
        return PixelRect(left, top, max(maxX, other.maxX) - left, max(maxY, other.maxY) - top)
    }

    /// Whether the two share a pixel.
    package func intersects(_ other: PixelRect) -> Bool {
        !isEmpty && !other.isEmpty && x < other.maxX && other.x < maxX
            && y < other.maxY && other.y < maxY
    }

    /// Merges rectangles that overlap or lie so close that one costs no more than two.
    package static func merged(_ rects: [PixelRect]) -> [PixelRect] {
        var result: [PixelRect] = []
        for rect in rects where !rect.isEmpty {
            var grown = rect
            var index = 0
            while index < result.count {
                let both = grown.union(result[index])
                if both.area <= grown.area + result[index].area || grown.intersects(result[index]) {
                    grown = both
                    result.remove(at: index)
                    index = 0
                } else {
                    index += 1
                }
            }
            result.append(grown)
        }
        return result
    }
}
