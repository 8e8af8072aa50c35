/// Width and height of a picture in whole pixels.
package struct PixelSize: Sendable, Equatable, Hashable {
    /// Pixels across.
    package let width: Int
    /// Pixels down.
    package let height: Int

    /// A size in pixels.
    package init(_ width: Int, _ height: Int) {
        self.width = width
        self.height = height
    }
}
