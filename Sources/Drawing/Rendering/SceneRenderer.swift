package import SceneGraph

/// Draws one scene frame by frame and touches only what has changed since the frame before.
///
/// What never changes is drawn once; what moves is kept as pictures that are copied. Memory: two
/// pictures of the frame's size and one for each thing that moves.
package final class SceneRenderer {
    /// The picture of the frame drawn last.
    package let frame: Canvas
    private let ground: Canvas
    private let scene: Scene
    private let timetable: SceneTimetable
    private let typesetter: Typesetter
    private let sprites: [Sprite]
    private var states: [RenderUnit.State] = []
    private var lastTime: Double?

    /// Prepares a scene for an output size with the same proportions.
    package init(
        _ scene: Scene,
        size: PixelSize,
        typesetter: Typesetter
    ) throws(DrawingError) {
        self.scene = scene
        self.typesetter = typesetter
        timetable = SceneTimetable(scene)
        frame = try Canvas(size)
        ground = try Canvas(size)
        let factor = Double(size.width) / scene.size.width
        let (still, moving) = SceneRenderer.parted(RenderUnit.units(of: scene))
        sprites = moving.map { Sprite($0, scale: factor, frame: size) }
        ground.concatenate(.scale(factor, factor))
        ground.paint(scene.background)
        let painter = NodePainter(canvas: ground, typesetter: typesetter, time: 0)
        for unit in still {
            try ground.saving { () throws(DrawingError) in
                for ancestor in unit.ancestors { ground.concatenate(ancestor.pose(at: 0).matrix) }
                try painter.draw(unit.node)
            }
        }
    }

    /// Draws the scene at a moment, in seconds, and tells what changed.
    package func draw(at time: Double) throws(DrawingError) -> FrameChange {
        if let lastTime {
            self.lastTime = time
            guard timetable.changes(between: lastTime, and: time) else { return .same }
            return try update(to: time)
        }
        lastTime = time
        states = sprites.map { $0.unit.state(at: time) }
        let all = PixelRect(all: frame.size)
        try redraw(all, at: time)
        return .changed([all])
    }

    private func update(to time: Double) throws(DrawingError) -> FrameChange {
        var dirty: [PixelRect] = []
        for (index, sprite) in sprites.enumerated() where sprite.unit.isMoving {
            let old = states[index]
            let new = sprite.unit.state(at: time)
            guard new != old || sprite.unit.hasMovingParts else { continue }
            states[index] = new
            let before = sprite.bounds(old)
            let after = sprite.bounds(new)
            dirty.append(before)
            dirty.append(after)
        }
        let rects = PixelRect.merged(dirty)
        guard !rects.isEmpty else { return .same }
        for rect in rects { try redraw(rect, at: time) }
        return .changed(rects)
    }

    private func redraw(_ rect: PixelRect, at time: Double) throws(DrawingError) {
        frame.copy(ground, in: rect)
        try frame.saving { () throws(DrawingError) in
            frame.clip(to: rect)
            for (sprite, state) in zip(sprites, states)
            where sprite.bounds(state).intersects(rect) {
                try sprite.draw(state, at: time, on: frame, with: typesetter)
            }
        }
    }

    /// Parts units into those drawn once below everything and those kept as pictures.
    ///
    /// A still thing over a moving one must be drawn after it, unless the two can never meet.
    private static func parted(_ units: [RenderUnit]) -> ([RenderUnit], [RenderUnit]) {
        var still: [RenderUnit] = []
        var moving: [RenderUnit] = []
        var reaches: [Rect] = []
        for unit in units {
            let reach = unit.reach
            if unit.isMoving || reaches.contains(where: reach.intersects) {
                moving.append(unit)
                reaches.append(reach)
            } else {
                still.append(unit)
            }
        }
        return (still, moving)
    }
}
