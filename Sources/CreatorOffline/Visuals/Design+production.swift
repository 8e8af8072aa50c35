import Compositions
import CreatorCore
import Drawing
import Media
import SceneGraph

extension Design {
    /// The design of a production's pictures.
    init(_ design: VisualDesign, for production: Production, in workspace: Workspace) {
        self.init(
            theme: Theme(design.palette),
            accent: design.accent.flatMap { Color(hex: $0) },
            fontScale: design.fontScale,
            aspect: Compositions.Aspect(design.aspect),
            isDraft: production.draft != nil,
            hasCaptions: production.brief["captions"]?.lowercased() == "burned",
            hasGlyph: production.brief.videoType != .complianceVideo,
            logo: production.brief["logo_path"].map { workspace.picture($0) }
        )
    }
}

extension Theme {
    /// The colours of a palette.
    init(_ palette: VisualDesign.Palette) {
        switch palette {
        case .light: self = .light
        case .dark: self = .dark
        case .highContrast: self = .highContrast
        }
    }
}

extension Compositions.Aspect {
    /// The layout of an aspect.
    init(_ aspect: CreatorCore.Aspect) {
        switch aspect {
        case .wide: self = .widescreen
        case .vertical: self = .vertical
        case .square: self = .square
        case .portrait: self = .portrait
        }
    }
}

extension Color {
    /// The colour written `#rrggbb`.
    init?(hex: String) {
        guard hex.first == "#", hex.utf8.count == 7,
            let number = UInt32(hex.dropFirst(), radix: 16)
        else { return nil }
        self.init(number)
    }
}

extension PixelSize {
    /// The frame's size for an aspect: the quality's short side, and the long side that goes with it.
    init(_ aspect: CreatorCore.Aspect, _ quality: FilmQuality) {
        let short = quality.shortSide
        switch aspect {
        case .wide: self.init(short * 16 / 9, short)
        case .vertical: self.init(short, short * 16 / 9)
        case .square: self.init(short, short)
        case .portrait: self.init(short, short * 5 / 4)
        }
    }
}
