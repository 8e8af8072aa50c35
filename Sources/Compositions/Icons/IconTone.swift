package import SceneGraph

/// The three tones of an icon.
package struct IconTone: Sendable, Equatable {
    /// The body.
    package var main: Color
    /// A second, quieter part of the body.
    package var quiet: Color
    /// Cut into the body; the colour of what lies behind the icon, or white.
    package var light: Color

    /// Tones of a colour on a ground.
    package init(_ main: Color, on ground: Color) {
        self.main = main
        quiet = main.mixed(with: ground, 0.52)
        light = ground
    }
}
