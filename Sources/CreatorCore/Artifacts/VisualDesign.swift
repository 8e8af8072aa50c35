/// The look of a film: what feedback at the visuals stage changes.
package struct VisualDesign: Equatable, Sendable {
    /// The colours a film is drawn in.
    package enum Palette: String, CaseIterable, Sendable {
        case light, dark
        case highContrast = "high-contrast"
    }

    /// The colours.
    package var palette: Palette

    /// The shape of the picture.
    package var aspect: Aspect

    /// The size of text against the type scale, 1.0 to 1.6.
    package var fontScale: Double

    /// The client's colour as `#rrggbb`, or `nil` for the house's.
    package var accent: String?

    /// Words replaced on screen only, on top of the script's own replacements.
    package var replacements: [Wording.Replacement] = []

    /// Creates a design.
    package init(
        palette: Palette = .light,
        aspect: Aspect,
        fontScale: Double = 1,
        accent: String? = nil
    ) {
        self.palette = palette
        self.aspect = aspect
        self.fontScale = fontScale
        self.accent = accent
    }
}

/// The shape of the picture.
package enum Aspect: String, CaseIterable, Sendable {
    case wide = "16:9"
    case vertical = "9:16"
    case square = "1:1"
    case portrait = "4:5"
}
