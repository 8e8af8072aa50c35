/// What drawing a frame changed on the picture, compared with the frame drawn before it.
package enum FrameChange: Sendable, Equatable {
    /// Nothing: the pixels are those of the frame before.
    case same
    /// Only these rectangles, with edges on even numbers and none overlapping another.
    case changed([PixelRect])

    /// The rectangles; none when nothing changed.
    package var rects: [PixelRect] {
        switch self {
        case .same: []
        case .changed(let rects): rects
        }
    }
}
