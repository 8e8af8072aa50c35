/// A rectangle of whole pixels in a frame, origin at the top left.
package struct FrameArea: Equatable, Sendable {
    /// Distance from the left edge, in pixels.
    package let x: Int
    /// Distance from the top edge, in pixels.
    package let y: Int
    /// Width in pixels.
    package let width: Int
    /// Height in pixels.
    package let height: Int

    /// Makes the area from its top left corner and its size.
    package init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    /// The smallest even-aligned area around this one inside a frame: colour is shared by 2 x 2 pixels.
    package func evenAligned(inWidth frameWidth: Int, height frameHeight: Int) -> FrameArea {
        let left = max(0, x) & ~1
        let top = max(0, y) & ~1
        let right = min(frameWidth, (x + width + 1) & ~1)
        let bottom = min(frameHeight, (y + height + 1) & ~1)
        return FrameArea(x: left, y: top, width: max(0, right - left), height: max(0, bottom - top))
    }

    /// Whether there is nothing in it.
    package var isEmpty: Bool { width <= 0 || height <= 0 }
}
