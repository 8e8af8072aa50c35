package import SceneGraph

/// What a reviewer decides about the look of a whole film.
package struct Design: Sendable, Equatable {
    /// The set of colours.
    package var theme: Theme
    /// The brand's colour in place of ours; corrected where text needs more contrast.
    package var accent: Color?
    /// How much larger than usual text is set, 1.0 to 1.6.
    package var fontScale: Double
    /// The proportions.
    package var aspect: Aspect
    /// Whether every frame says that it is a draft.
    package var isDraft: Bool
    /// Whether only headlines and labels are shown; safety is always whole.
    package var isSparse: Bool
    /// Whether a band at the bottom stays free for burned-in captions.
    package var hasCaptions: Bool
    /// Whether the drug's glyph accompanies every scene; off for films about no product.
    package var hasGlyph: Bool
    /// A PNG file with the company's or the product's logo.
    package var logo: String?
    /// How much larger than usual the logo is, 0.5 to 3.
    package var logoScale: Double

    /// A design; light, widescreen and a draft unless told otherwise.
    package init(
        theme: Theme = .light,
        accent: Color? = nil,
        fontScale: Double = 1,
        aspect: Aspect = .widescreen,
        isDraft: Bool = true,
        isSparse: Bool = false,
        hasCaptions: Bool = false,
        hasGlyph: Bool = true,
        logo: String? = nil,
        logoScale: Double = 1
    ) {
        self.theme = theme
        self.accent = accent
        self.fontScale = min(1.6, max(1, fontScale))
        self.aspect = aspect
        self.isDraft = isDraft
        self.isSparse = isSparse
        self.hasCaptions = hasCaptions
        self.hasGlyph = hasGlyph
        self.logo = logo
        self.logoScale = min(3, max(0.5, logoScale))
    }
}
