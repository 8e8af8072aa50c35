/// One thing in a scene, or a group of things; later ones lie over earlier ones.
package struct Node: Sendable, Equatable {
    /// What a node draws.
    package enum Content: Sendable, Equatable {
        /// Nodes drawn as one.
        case group([Node])
        /// An outline.
        case shape(Shape)
        /// Lines of text.
        case text(TextBlock)
        /// A picture from a file.
        case image(ImageFrame)
    }

    /// A name for reports and for finding it again; need not be unique.
    package var name: String
    /// What it draws.
    package var content: Content
    /// Where it stands in its parent.
    package var transform: Transform
    /// Opacity of the whole.
    package var opacity: Double
    /// The soft shadow below it, if any.
    package var shadow: Shadow?
    /// An outline outside of which nothing of it is seen, if any; in its own pixels.
    package var clip: Path?
    /// How it changes over the scene.
    package var motion: Motion

    /// A node; in place, opaque and at rest unless told otherwise.
    package init(
        _ name: String,
        _ content: Content,
        transform: Transform = .identity,
        opacity: Double = 1,
        shadow: Shadow? = nil,
        clip: Path? = nil,
        motion: Motion = .none
    ) {
        self.name = name
        self.content = content
        self.transform = transform
        self.opacity = opacity
        self.shadow = shadow
        self.clip = clip
        self.motion = motion
    }
}
