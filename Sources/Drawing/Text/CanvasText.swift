import CPangoCairo
import SceneGraph

extension Canvas {
    /// Draws a block of text with its box's corner at the origin of the map in force.
    ///
    /// Letters are filled outlines: cairo 1.16 would move drawn glyphs to whole pixels.
    func draw(_ block: TextBlock, with typesetter: Typesetter) {
        for (number, line) in block.lines.enumerated() {
            let width = typesetter.width(line, in: block.style)
            var x: Double =
                switch block.alignment {
                case .leading: 0
                case .center: (block.width - width) / 2
                case .trailing: block.width - width
                }
            for run in line {
                draw(run, at: Point(x, block.baseline(number)), in: block.style, typesetter)
                x += typesetter.width(run, in: block.style)
            }
        }
    }

    private func draw(
        _ run: TextRun,
        at place: Point,
        in block: TextStyle,
        _ typesetter: Typesetter
    ) {
        let style = typesetter.style(of: run, in: block)
        var pen = place
        if run.raised { pen.y -= TextRun.raisedRise * block.size }
        if let highlight = run.highlight {
            let padding = TextRun.highlightPadding * block.size
            let box = Rect(
                pen.x,
                pen.y - block.capHeight - 0.22 * block.size,
                typesetter.width(run, in: block),
                block.capHeight + 0.44 * block.size
            )
            draw(Shape(.roundedRect(box, radius: 0.16 * block.size), fill: .color(highlight)))
            pen.x += padding
        }
        unsafe cairo_new_path(context)
        unsafe cairo_move_to(context, pen.x, pen.y)
        typesetter.trace(run.text, style, on: self)
        apply(.color(style.color))
        unsafe cairo_fill(context)
    }
}
