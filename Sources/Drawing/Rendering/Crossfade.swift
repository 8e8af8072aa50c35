import CPangoCairo

/// Takes a still picture over into another by way of one that has only the words of both.
///
/// First the old picture gives way to the new one without its own words, then these come in: no
/// words are ever seen through others. Only what differs is drawn.
final class Crossfade {
    /// The mixture.
    let mix: Canvas
    private let pictures: [Canvas]
    private let rects: [[PixelRect]]
    private var shown: Int?

    /// A crossfade by way of the new picture without the words that only it has.
    init(from old: Canvas, by way: Canvas, to new: Canvas) throws(DrawingError) {
        pictures = [old, way, new]
        mix = try Canvas(old.size)
        mix.copy(old, in: PixelRect(all: old.size))
        rects = [Crossfade.differences(old, way), Crossfade.differences(way, new)]
    }

    /// Where the mixture shown last may differ from the new picture.
    var remains: [PixelRect] {
        shown == 1 ? rects[1] : PixelRect.merged(rects[0] + rects[1])
    }

    /// Shows the mixture at a share of the new picture.
    func show(_ share: Double) -> FrameChange {
        let half = share < 0.5 ? 0 : 1
        let changed =
            shown == half || (shown == nil && half == 0)
            ? rects[half] : PixelRect.merged(rects[0] + rects[1])
        shown = half
        guard !changed.isEmpty else { return .same }
        for rect in changed {
            mix.copy(pictures[half], in: rect)
            mix.saving {
                mix.clip(to: rect)
                mix.draw(pictures[half + 1], opacity: share * 2 - Double(half))
            }
        }
        return .changed(changed)
    }

    /// Rectangles of whole tiles in which the pictures differ, wide rows grown together.
    private static func differences(_ old: Canvas, _ new: Canvas) -> [PixelRect] {
        let tile = 32
        let size = old.size
        var rects: [PixelRect] = []
        for top in stride(from: 0, to: size.height, by: tile) {
            let height = min(tile, size.height - top)
            var row: PixelRect?
            for left in stride(from: 0, to: size.width, by: tile) {
                let rect = PixelRect(left, top, min(tile, size.width - left), height)
                guard old.differs(from: new, in: rect) else { continue }
                row = row.map { $0.union(rect) } ?? rect
            }
            guard let row else { continue }
            // Rows of one width make one rectangle.
            if let last = rects.last, last.maxY == row.y, abs(last.x - row.x) <= 2 * tile,
                abs(last.maxX - row.maxX) <= 2 * tile
            {
                rects[rects.count - 1] = last.union(row)
            } else {
                rects.append(row)
            }
        }
        return rects
    }
}
