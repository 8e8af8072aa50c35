import CPangoCairo
import SceneGraph

/// Draws the soft shadow of a node: its silhouette, small, blurred three times with a box.
struct SoftShadow {
    private let shadow: Shadow
    private let node: Node
    private let trim: Double

    init(_ shadow: Shadow, of node: Node, trim: Double) {
        self.shadow = shadow
        self.node = node
        self.trim = trim
    }

    /// Blurring happens at a size where the spread is about this many pixels.
    private static let workingSpread = 6.0

    func draw(with painter: NodePainter) throws(DrawingError) {
        let bounds = node.inkBounds.union(node.contentBounds).inset(-shadow.blur * 2)
        guard !node.contentBounds.isEmpty else { return }
        let factor = min(1, SoftShadow.workingSpread / max(1, shadow.blur))
        let size = PixelSize(
            Int((bounds.width * factor).rounded(.up)) + 2,
            Int((bounds.height * factor).rounded(.up)) + 2
        )
        let mask = try Canvas(size)
        mask.concatenate(.scale(factor, factor) * .translation(Point(-bounds.x, -bounds.y)))
        let silhouette = NodePainter(
            canvas: mask,
            typesetter: painter.typesetter,
            time: painter.time
        )
        try silhouette.drawContent(node, trim: trim)
        mask.blurOpacity(radius: max(1, Int((shadow.blur * factor / 2).rounded())))
        let place = bounds.origin + shadow.offset
        painter.canvas.saving {
            painter.canvas.concatenate(.translation(place) * .scale(1 / factor, 1 / factor))
            painter.canvas.apply(.color(shadow.color))
            unsafe cairo_mask_surface(painter.canvas.context, mask.surface, 0, 0)
        }
    }
}
