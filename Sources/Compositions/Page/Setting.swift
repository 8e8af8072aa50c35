package import SceneGraph

/// How a text is to be set: its role and looks, before its lines are known.
package struct Setting: Sendable {
    /// What the text is for.
    package var role: TextRole
    /// The style.
    package var style: TextStyle
    /// To which side lines are set.
    package var alignment: TextAlignment
    /// How lines are made even.
    package var evenness: LineBreaker.Evenness
    /// What lies behind the text; nil for the frame's own ground.
    package var ground: Ground?
    /// Names of the things it may stand on.
    package var standsOn: [String]
    /// How it comes in.
    package var entrance: Entrance
    /// Words that stand out, if they occur.
    package var emphasis: Emphasis?
    /// Whether it belongs to every frame.
    package var isFurniture: Bool
    /// The most lines allowed.
    package var maxLines: Int

    /// A setting; leading, on the frame's ground and entering as text unless told otherwise.
    package init(
        _ role: TextRole,
        _ style: TextStyle,
        alignment: TextAlignment = .leading,
        ground: Ground? = nil,
        standsOn: [String] = [],
        entrance: Entrance = .text,
        maxLines: Int = .max
    ) {
        self.role = role
        self.style = style
        self.alignment = alignment
        self.ground = ground
        self.standsOn = standsOn
        self.entrance = entrance
        self.maxLines = maxLines
        evenness = role == .body || role == .safety ? .paragraph : .balanced
        isFurniture = false
    }

    /// The same setting changed.
    package func with(_ change: (inout Setting) -> Void) -> Setting {
        var setting = self
        change(&setting)
        return setting
    }
}
