import CPangoCairo
package import SceneGraph

extension Scene {
    /// Draws the scene as it stands at a moment, from nothing, at an output size.
    ///
    /// The design space is fitted into the size; both must have the same proportions.
    package func still(
        at time: Double,
        size: PixelSize,
        with typesetter: Typesetter
    ) throws(DrawingError) -> Canvas {
        let canvas = try Canvas(size)
        let factor = Double(size.width) / self.size.width
        try canvas.saving { () throws(DrawingError) in
            canvas.concatenate(.scale(factor, factor))
            canvas.paint(background)
            let painter = NodePainter(canvas: canvas, typesetter: typesetter, time: time)
            for node in nodes { try painter.draw(node) }
        }
        return canvas
    }
}
