import CPangoCairo
package import SceneGraph

/// Draws nodes of a scene graph on a canvas as they stand at a moment.
package struct NodePainter {
    /// The canvas drawn on.
    let canvas: Canvas
    /// What text is set with.
    let typesetter: Typesetter
    /// The moment in seconds from the scene's start.
    let time: Double

    /// A painter for one moment.
    package init(canvas: Canvas, typesetter: Typesetter, time: Double) {
        self.canvas = canvas
        self.typesetter = typesetter
        self.time = time
    }

    /// Draws a node under the map in force; in a cancelled task no further node is drawn.
    package func draw(_ node: Node) throws(DrawingError) {
        guard !Task.isCancelled else { throw .cancelled }
        let pose = node.pose(at: time)
        guard pose.opacity > 0 else { return }
        try canvas.saving { () throws(DrawingError) in
            canvas.concatenate(pose.matrix)
            try draw(inside: node, opacity: pose.opacity, trim: pose.trim)
        }
    }

    /// Draws a node whose own pose is already in force.
    func draw(inside node: Node, opacity: Double, trim: Double) throws(DrawingError) {
        guard opacity < 1 else { return try drawOpaque(node, trim: trim) }
        try canvas.saving { () throws(DrawingError) in
            canvas.clip(to: .rect(node.inkBounds.inset(-1)))
            unsafe cairo_push_group(canvas.context)
            defer {
                unsafe cairo_pop_group_to_source(canvas.context)
                unsafe cairo_paint_with_alpha(canvas.context, opacity)
            }
            try drawOpaque(node, trim: trim)
        }
    }

    private func drawOpaque(_ node: Node, trim: Double) throws(DrawingError) {
        if let shadow = node.shadow {
            try SoftShadow(shadow, of: node, trim: trim).draw(with: self)
        }
        try drawContent(node, trim: trim)
    }

    /// Draws what a node holds, without its shadow.
    func drawContent(_ node: Node, trim: Double) throws(DrawingError) {
        guard let clip = node.clip else { return try drawUnclipped(node.content, trim: trim) }
        try canvas.saving { () throws(DrawingError) in
            canvas.clip(to: clip)
            try drawUnclipped(node.content, trim: trim)
        }
    }

    private func drawUnclipped(_ content: Node.Content, trim: Double) throws(DrawingError) {
        switch content {
        case .group(let children):
            for child in children { try draw(child) }
        case .shape(var shape):
            guard trim > 0 else { return }
            if trim < 1 { shape.path = shape.path.trimmed(to: trim) }
            canvas.draw(shape)
        case .text(let block): canvas.draw(block, with: typesetter)
        case .image(let image): try draw(image)
        }
    }

    private func draw(_ image: ImageFrame) throws(DrawingError) {
        let picture = try Canvas.readPNG(image.path)
        let width = Double(picture.size.width)
        let height = Double(picture.size.height)
        let factor = min(image.rect.width / width, image.rect.height / height)
        let corner = Point(
            image.rect.midX - width * factor / 2,
            image.rect.midY - height * factor / 2
        )
        canvas.saving {
            canvas.concatenate(.translation(corner) * .scale(factor, factor))
            canvas.draw(picture)
        }
    }
}
