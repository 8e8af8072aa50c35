import Drawing
import Media
import SceneGraph

/// Draws a film for an encoder: only what changed is drawn and converted.
struct FrameProducer {
    let film: Film
    let size: PixelSize

    /// Puts every frame of the film into the sink.
    func produce(into sink: inout FrameSink) throws {
        let renderer = try FilmRenderer(film, size: size, typesetter: Typesetter())
        var picture = NV12Frame(width: size.width, height: size.height)
        var frame = 0
        while frame < renderer.frameCount {
            let change = try renderer.draw(frame: frame)
            convert(change, of: renderer, into: &picture)
            var next = frame + 1
            while next < renderer.frameCount, renderer.isRepeat(next) { next += 1 }
            try sink.write(picture, times: next - frame)
            frame = next
        }
    }

    private func convert(
        _ change: FrameChange,
        of renderer: FilmRenderer,
        into picture: inout NV12Frame
    ) {
        guard !change.rects.isEmpty else { return }
        unsafe renderer.withPixels { pixels, stride in
            let span = unsafe RawSpan(_unsafeBytes: pixels)
            for rect in change.rects {
                let area = FrameArea(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
                picture.convert(from: span, stride: stride, area: area)
            }
        }
    }
}
