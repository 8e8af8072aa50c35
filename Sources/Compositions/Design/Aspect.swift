package import SceneGraph

/// The proportions a film is laid out for; each has its own layout, none is cropped.
package enum Aspect: String, Sendable, Equatable, CaseIterable {
    /// For screens and projectors.
    case widescreen = "16:9"
    /// For phones held upright; players cover the top and the bottom.
    case vertical = "9:16"
    /// For feeds.
    case square = "1:1"
    /// For feeds, a little taller.
    case portrait = "4:5"

    /// Width and height of the design space in pixels.
    package var size: Size {
        switch self {
        case .widescreen: Size(1920, 1080)
        case .vertical: Size(1080, 1920)
        case .square: Size(1080, 1080)
        case .portrait: Size(1080, 1350)
        }
    }

    /// Whether pictures stand beside text rather than below it.
    package var isWide: Bool { self == .widescreen }

    /// The part where text may stand: nine tenths, and on phones what players leave free.
    package var safeArea: Rect {
        let size = size
        switch self {
        case .widescreen, .square, .portrait:
            return Rect(0, 0, size.width, size.height).inset(size.width / 20, size.height / 20)
        case .vertical:
            let top = size.height * 0.14
            return Rect(size.width / 20, top, size.width * 0.9, size.height * 0.66)
        }
    }
}
