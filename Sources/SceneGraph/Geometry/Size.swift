/// A width and a height in design pixels.
package struct Size: Sendable, Equatable, Hashable {
    /// Pixels across.
    package var width: Double
    /// Pixels down.
    package var height: Double

    /// A size of a width and a height.
    package init(_ width: Double, _ height: Double) {
        self.width = width
        self.height = height
    }
}
