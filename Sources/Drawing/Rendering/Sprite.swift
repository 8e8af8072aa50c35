import CPangoCairo
import SceneGraph

/// A unit drawn once for the place where it rests, and from then on only copied.
///
/// Where a copy would be wrong or blurred (a line being drawn, a strong zoom, parts that move by
/// themselves) the unit is drawn anew for every pose, still as a picture of its own, so that what
/// is redrawn around it never changes its pixels.
final class Sprite {
    let unit: RenderUnit
    private let scale: Double
    private let frame: PixelSize
    private let isLive: Bool
    private let restMatrix: Matrix
    private var picture: Canvas?
    private var origin = Point.zero
    private var drawn: (state: RenderUnit.State, time: Double)?
    private var posed: (map: Matrix, picture: Canvas, corner: Point)?

    init(_ unit: RenderUnit, scale: Double, frame: PixelSize) {
        self.unit = unit
        self.scale = scale
        self.frame = frame
        let rest = unit.state(at: unit.settled).matrix
        let stretches = unit.samples.map { unit.state(at: $0).matrix.stretch }
        let ratio = (stretches.max() ?? 1) / max(0.001, rest.stretch)
        let box = rest.apply(unit.node.inkBounds)
        let area = box.width * box.height * scale * scale
        restMatrix = .scale(scale, scale) * rest
        isLive =
            unit.node.motion.trim != nil || unit.hasMovingParts || ratio > 1.3
            || rest.stretch < 0.05 || area > Double(frame.width * frame.height) * 1.3
    }

    /// The pixels that the unit may touch in a state.
    func bounds(_ state: RenderUnit.State) -> PixelRect {
        guard state.isVisible else { return PixelRect(0, 0, 0, 0) }
        let box = (Matrix.scale(scale, scale) * state.matrix).apply(unit.node.inkBounds)
        return PixelRect(covering: box.inset(-2), in: frame)
    }

    /// Draws the unit in a state on a canvas whose map is the identity.
    func draw(
        _ state: RenderUnit.State,
        at time: Double,
        on canvas: Canvas,
        with typesetter: Typesetter
    ) throws(DrawingError) {
        guard state.isVisible else { return }
        try prepare(state, time, typesetter)
        guard let picture else { return }
        let now = Matrix.scale(scale, scale) * state.matrix
        guard !isLive, let way = (now * restMatrix.inverse).displacement else {
            return try drawPosed(picture, now, state.opacity, on: canvas)
        }
        canvas.draw(picture, at: origin + way, opacity: state.opacity)
    }

    /// Draws the picture under a map by way of a picture of its own.
    ///
    /// Cairo rounds a scaled or turned source by the middle of what it fills, so the same picture
    /// drawn through another clip would differ in single pixels.
    private func drawPosed(
        _ picture: Canvas,
        _ map: Matrix,
        _ opacity: Double,
        on canvas: Canvas
    ) throws(DrawingError) {
        if isLive { return canvas.draw(picture, at: origin, opacity: opacity) }
        if posed?.map != map {
            let way = map * restMatrix.inverse
            let size = picture.size
            let box = way.apply(
                Rect(origin.x, origin.y, Double(size.width), Double(size.height))
            )
            let corner = Point(box.x.rounded(.down), box.y.rounded(.down))
            let target = try Canvas(
                PixelSize(
                    Int((box.maxX - corner.x).rounded(.up)) + 1,
                    Int((box.maxY - corner.y).rounded(.up)) + 1
                )
            )
            target.saving {
                target.concatenate(.translation(Point(-corner.x, -corner.y)) * way)
                target.draw(picture, at: origin)
            }
            posed = (map, target, corner)
        }
        guard let posed else { return }
        canvas.draw(posed.picture, at: posed.corner, opacity: opacity)
    }

    private func prepare(
        _ state: RenderUnit.State,
        _ time: Double,
        _ typesetter: Typesetter
    ) throws(DrawingError) {
        if !isLive {
            if picture != nil { return }
        } else if let drawn, picture != nil, drawn.state.matrix == state.matrix,
            drawn.state.trim == state.trim, !unit.hasMovingParts || drawn.time == time
        {
            return
        }
        let map = isLive ? Matrix.scale(scale, scale) * state.matrix : restMatrix
        let box = map.apply(unit.node.inkBounds).inset(-2)
        let whole = Rect(0, 0, Double(frame.width), Double(frame.height))
        let seen = isLive ? box.intersection(whole) : box
        let left = seen.x.rounded(.down)
        let top = seen.y.rounded(.down)
        let size = PixelSize(
            max(1, Int((seen.maxX - left).rounded(.up))),
            max(1, Int((seen.maxY - top).rounded(.up)))
        )
        let canvas = try Canvas(size)
        try canvas.saving { () throws(DrawingError) in
            canvas.concatenate(.translation(Point(-left, -top)) * map)
            try NodePainter(canvas: canvas, typesetter: typesetter, time: time)
                .draw(inside: unit.node, opacity: 1, trim: state.trim)
        }
        picture = canvas
        origin = Point(left, top)
        drawn = (state, time)
    }
}

extension Matrix {
    /// The displacement, in steps that pictures are drawn at exactly; nil for any other map.
    fileprivate var displacement: Point? {
        guard abs(xx - 1) < 1e-9, abs(yy - 1) < 1e-9, abs(xy) < 1e-9, abs(yx) < 1e-9 else {
            return nil
        }
        return Point((x0 * 64).rounded() / 64, (y0 * 64).rounded() / 64)
    }
}
