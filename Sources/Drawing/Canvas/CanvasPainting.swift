import CPangoCairo
import SceneGraph

extension Canvas {
    /// Draws with the state of clip and map put back afterwards.
    func saving<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
        unsafe cairo_save(context)
        defer { unsafe cairo_restore(context) }
        try body()
    }

    /// Makes every picture transparent again.
    package func clear() {
        unsafe cairo_save(context)
        unsafe cairo_set_operator(context, CAIRO_OPERATOR_CLEAR)
        unsafe cairo_paint(context)
        unsafe cairo_restore(context)
    }

    /// Applies a map before the one in force.
    func concatenate(_ matrix: Matrix) {
        var native = cairo_matrix_t(
            xx: matrix.xx,
            yx: matrix.yx,
            xy: matrix.xy,
            yy: matrix.yy,
            x0: matrix.x0,
            y0: matrix.y0
        )
        unsafe cairo_transform(context, &native)
    }

    /// Limits drawing to whole pixels, whatever map is in force.
    func clip(to rect: PixelRect) {
        unsafe cairo_rectangle(
            context,
            Double(rect.x),
            Double(rect.y),
            Double(rect.width),
            Double(rect.height)
        )
        unsafe cairo_clip(context)
    }

    /// Limits drawing to the inside of an outline.
    func clip(to path: Path) {
        trace(path)
        unsafe cairo_clip(context)
    }

    /// Fills the whole clip.
    func paint(_ paint: Paint) {
        apply(paint)
        unsafe cairo_paint(context)
    }

    /// Draws a filled outline and the line along it.
    func draw(_ shape: Shape) {
        if let fill = shape.fill {
            trace(shape.path)
            apply(fill)
            unsafe cairo_fill(context)
        }
        guard let stroke = shape.stroke else { return }
        trace(shape.path)
        apply(stroke.paint)
        unsafe cairo_set_line_width(context, stroke.width)
        unsafe cairo_set_line_cap(context, stroke.flat ? CAIRO_LINE_CAP_BUTT : CAIRO_LINE_CAP_ROUND)
        unsafe cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
        unsafe cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), 0)
        unsafe cairo_stroke(context)
    }

    /// Makes an outline the path of the next operation.
    func trace(_ path: Path) {
        unsafe cairo_new_path(context)
        for segment in path.segments {
            switch segment {
            case .move(let to): unsafe cairo_move_to(context, to.x, to.y)
            case .line(let to): unsafe cairo_line_to(context, to.x, to.y)
            case .curve(let first, let second, let end):
                unsafe cairo_curve_to(
                    context,
                    first.x,
                    first.y,
                    second.x,
                    second.y,
                    end.x,
                    end.y
                )
            case .close: unsafe cairo_close_path(context)
            }
        }
    }

    func apply(_ paint: Paint) {
        switch paint {
        case .color(let color):
            unsafe cairo_set_source_rgba(context, color.red, color.green, color.blue, color.alpha)
        case .linear(let gradient):
            unsafe apply(
                cairo_pattern_create_linear(
                    gradient.from.x,
                    gradient.from.y,
                    gradient.to.x,
                    gradient.to.y
                ),
                gradient.stops
            )
        case .radial(let gradient):
            let center = gradient.center
            unsafe apply(
                cairo_pattern_create_radial(
                    center.x,
                    center.y,
                    0,
                    center.x,
                    center.y,
                    gradient.radius
                ),
                gradient.stops
            )
        }
    }

    private func apply(_ pattern: OpaquePointer?, _ stops: [GradientStop]) {
        guard let pattern = unsafe pattern else { return }
        for stop in stops {
            let color = stop.color
            unsafe cairo_pattern_add_color_stop_rgba(
                pattern,
                stop.place,
                color.red,
                color.green,
                color.blue,
                color.alpha
            )
        }
        unsafe cairo_set_source(context, pattern)
        unsafe cairo_pattern_destroy(pattern)
    }
}
