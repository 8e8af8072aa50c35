import CPangoCairo
package import SceneGraph

/// Draws a film frame by frame; in order is cheapest, any order is right.
///
/// One scene is alive at a time. A crossfade takes the held end of the old scene over into the
/// held start of the new one, and only where the two differ.
@safe
package final class FilmRenderer {
    /// Width and height of the frames.
    package let size: PixelSize
    /// How many frames there are.
    package let frameCount: Int
    private let film: Film
    private let timetable: FilmTimetable
    private let typesetter: Typesetter
    private var scene: (index: Int, renderer: SceneRenderer)?
    private var fade: Crossfade?
    private var lastFrame: Int?

    /// Prepares a film for an output size with the film's proportions.
    package init(
        _ film: Film,
        size: PixelSize,
        typesetter: Typesetter
    ) throws(DrawingError) {
        self.film = film
        self.size = size
        self.typesetter = typesetter
        frameCount = film.frameCount
        timetable = FilmTimetable(film)
    }

    /// Whether a frame is sure to look like the one before it, told without drawing.
    package func isRepeat(_ frame: Int) -> Bool { timetable.isRepeat(frame) }

    /// Draws a frame, counted from 0, and tells what changed since the frame drawn before.
    package func draw(frame: Int) throws(DrawingError) -> FrameChange {
        guard let moment = timetable.moment(frame) else {
            throw .noFrame(number: frame, count: frameCount)
        }
        defer { lastFrame = frame }
        if lastFrame == frame { return .same }
        if lastFrame == frame - 1, timetable.isRepeat(frame) { return .same }
        if let scene, scene.index == moment.scene {
            return try go(on: scene.renderer, moment)
        }
        return try enter(moment)
    }

    /// Lends the pixels of the frame drawn last: rows of blue, green, red and an unused byte.
    @unsafe
    package func withPixels<Result>(
        _ body: (_ pixels: UnsafeRawBufferPointer, _ stride: Int) -> Result
    ) -> Result {
        guard let canvas = picture else {
            return unsafe body(UnsafeRawBufferPointer(start: nil, count: 0), 0)
        }
        let stride = canvas.stride
        return unsafe canvas.withPixels { pixels in unsafe body(pixels, stride) }
    }

    /// The picture of the frame drawn last; nil before the first.
    package var picture: Canvas? { fade?.mix ?? scene?.renderer.frame }

    private func go(
        on renderer: SceneRenderer,
        _ moment: FilmTimetable.Moment
    ) throws(DrawingError) -> FrameChange {
        if moment.share < 1 {
            // Going backwards into a crossfade that is over starts it anew.
            guard let fade else { return try enter(moment) }
            return fade.show(moment.share)
        }
        let ended = fade?.remains ?? []
        fade = nil
        let change = try renderer.draw(at: moment.time)
        let rects = PixelRect.merged(ended + change.rects)
        return rects.isEmpty ? .same : .changed(rects)
    }

    private func enter(_ moment: FilmTimetable.Moment) throws(DrawingError) -> FrameChange {
        let before = moment.scene - 1
        var old = scene
        scene = nil
        fade = nil
        let isMixed = moment.share < 1 && before >= 0
        if isMixed, old?.index != before {
            old = nil
            let renderer = try SceneRenderer(
                film.scenes[before],
                size: size,
                typesetter: typesetter
            )
            old = (before, renderer)
        } else if !isMixed {
            old = nil
        }
        if let old { _ = try old.renderer.draw(at: timetable.lastTime(of: before)) }
        let renderer = try SceneRenderer(
            film.scenes[moment.scene],
            size: size,
            typesetter: typesetter
        )
        _ = try renderer.draw(at: moment.time)
        scene = (moment.scene, renderer)
        guard isMixed, let old else { return .changed([PixelRect(all: size)]) }
        let way = try wordless(moment, after: before)
        let fade = try Crossfade(from: old.renderer.frame, by: way, to: renderer.frame)
        self.fade = fade
        let change = fade.show(moment.share)
        return lastFrame.flatMap { timetable.moment($0)?.scene } == before
            ? change : .changed([PixelRect(all: size)])
    }

    /// A scene's first picture without the words that the scene before it does not show as well.
    private func wordless(
        _ moment: FilmTimetable.Moment,
        after before: Int
    ) throws(DrawingError) -> Canvas {
        let scene = film.scenes[moment.scene].wordless(
            at: moment.time,
            keeping: film.scenes[before],
            at: timetable.lastTime(of: before)
        )
        let renderer = try SceneRenderer(scene, size: size, typesetter: typesetter)
        _ = try renderer.draw(at: moment.time)
        return renderer.frame
    }
}
