import SceneGraph

/// A picture that draws itself on a sheet of any proportions.
package protocol Illustration: Sendable, Equatable {
    /// The picture in words, for those who do not see it.
    var altText: String { get }
    /// The words it shows, its note aside.
    var shownWords: [String] { get }
    /// Whether it shows things that have a size, so that a note says it is not to scale.
    var isScenic: Bool { get }
    /// The same picture at its other phases; all are drawn at one scale, so that scenes match.
    var siblings: [Self] { get }
    /// Draws itself; called again with a smaller scale when labels find no room.
    func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch
}

extension Illustration {
    /// With things that have a size.
    package var isScenic: Bool { true }
    /// Alone.
    package var siblings: [Self] { [self] }
}
