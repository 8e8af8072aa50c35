/// A kind of picture: parameters that can lay themselves out on a page.
package protocol Template: Sendable, Equatable {
    /// Whether the scene wears the deep ground; only openings and endings do.
    var isDeep: Bool { get }
    /// Whether nothing in it ever moves, as in safety.
    var isStill: Bool { get }
    /// The scene in 8 to 60 words for those who do not see it.
    var altText: String { get }
    /// Lays itself out in the page's area.
    func compose(on page: inout Page) throws(LayoutError)
}

extension Template {
    /// On the theme's usual ground.
    package var isDeep: Bool { false }
    /// With entrances.
    package var isStill: Bool { false }
}
