package import SceneGraph

/// The frame's margins and the rows that every scene shares.
package struct Margins: Sendable {
    /// The frame.
    package let frame: Rect
    /// Where anything but ground may stand.
    package let inner: Rect
    /// The room between eyebrow and foot, before the foot's own height is known.
    package let content: Rect
    /// Space between columns.
    package let gutter: Double

    /// The margins of an aspect.
    package init(_ aspect: Aspect) {
        let size = aspect.size
        frame = Rect(0, 0, size.width, size.height)
        switch aspect {
        case .widescreen: inner = Rect(96, 64, size.width - 192, size.height - 128)
        case .vertical:
            inner = Rect(72, aspect.safeArea.y + 8, size.width - 144, aspect.safeArea.height - 16)
        case .square: inner = Rect(72, 62, size.width - 144, size.height - 124)
        case .portrait: inner = Rect(72, 76, size.width - 144, size.height - 152)
        }
        content = inner
        gutter = 32
    }
}
