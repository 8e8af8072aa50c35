/// A picture from a PNG file, fitted into a box without changing its proportions.
package struct ImageFrame: Sendable, Equatable {
    /// Where the file lies.
    package var path: String
    /// The box it is fitted into.
    package var rect: Rect

    /// A picture in a box.
    package init(path: String, rect: Rect) {
        self.path = path
        self.rect = rect
    }
}
