package import SceneGraph

/// One text as it stands in a scene, with everything a rule asks about it.
package struct TextBox: Sendable, Equatable {
    /// The words.
    package var text: String
    /// What the text is for.
    package var role: TextRole
    /// The box around its letters, in design pixels.
    package var rect: Rect
    /// Size of the letters in design pixels.
    package var size: Double
    /// How heavy the letters are.
    package var weight: FontWeight
    /// The colour of the letters.
    package var color: Color
    /// The colour behind them, where they are read worst.
    package var background: Color
    /// Whether it belongs to every frame (role, draft mark, references), not to this scene's words.
    package var isFurniture: Bool
    /// Names of the things in the picture it may stand on, such as the surface it labels.
    package var standsOn: [String]
    /// When it stands still, in seconds from the scene's start.
    package var stillFrom: Double
    /// How long it stands still, in seconds.
    package var hold: Double

    /// Height of a capital in design pixels.
    package var capHeight: Double { size * FontFamily.capHeight }

    /// Contrast of the letters on their ground.
    package var contrast: Double { Contrast.ratio(color, on: background) }

    /// How many words it has.
    package var words: Int { Wording.count(text) }

    /// How long it must stand still to be read: 0.2 s a word and 2 s, or 3 s from ten words on.
    package var holdNeeded: Double { ReadingTime.needed(words: words) }
}
