import CPangoCairo

/// Mixes two still pictures, only where they differ.
final class Crossfade {
    /// The mixture.
    let mix: Canvas
    /// Where the two pictures differ.
    let rects: [PixelRect]
    private let old: Canvas
    private let new: Canvas

    init(from old: Canvas, to new: Canvas) throws(DrawingError) {
        self.old = old
        self.new = new
        mix = try Canvas(old.size)
        mix.copy(old, in: PixelRect(all: old.size))
        rects = Crossfade.differences(old, new)
    }

    /// Shows the mixture at a share of the new picture.
    func show(_ share: Double) -> FrameChange {
        guard !rects.isEmpty else { return .same }
        for rect in rects {
            mix.copy(old, in: rect)
            mix.saving {
                mix.clip(to: rect)
                mix.draw(new, opacity: share)
            }
        }
        return .changed(rects)
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
