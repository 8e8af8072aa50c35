import SceneGraph

/// A picture that draws itself on a sheet of any proportions.
package protocol Illustration: Sendable, Equatable {
    /// The picture in words, for those who do not see it.
    var altText: String { get }
    /// The same picture at its other phases; all are drawn at one scale, so that scenes match.
    var siblings: [Self] { get }
    /// Draws itself; called again with a smaller scale when labels find no room.
    func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch
}

extension Illustration {
    /// Alone.
    package var siblings: [Self] { [self] }
}
