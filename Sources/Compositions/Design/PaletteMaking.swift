package import SceneGraph

extension Palette {
    /// Our own colour for the medicine.
    package static let teal = Color(0x0B8A83)

    /// The colours of a theme with a brand's colour.
    package static func make(_ theme: Theme, accent: Color?) -> Palette {
        switch theme {
        case .light: light(accent)
        case .dark: dark(accent, top: Color(0x12365A), bottom: Color(0x0A1A2C))
        case .highContrast: highContrast(accent)
        }
    }

    /// The colours of a scene that turns the theme's ground deep, for openings and endings.
    package static func deep(_ theme: Theme, accent: Color?) -> Palette {
        switch theme {
        case .light:
            let hue = (accent ?? teal).mixed(with: Color(0x0A1A2C), 0.62)
            return dark(accent, top: hue, bottom: Color(0x0A1C2E))
        case .dark: return dark(accent, top: Color(0x174470), bottom: Color(0x0A1A2C))
        case .highContrast: return highContrast(accent)
        }
    }

    private static func light(_ accent: Color?) -> Palette {
        let paper = [Color(0xF6F7F4), Color(0xE9EEF0)]
        let drug = Contrast.corrected(accent ?? teal, on: paper, 3)
        let drugInk = Contrast.corrected(drug, on: paper + [drug.opacity(0.1).over(.white)], 4.6)
        return Palette(
            paperTop: paper[0],
            paperBottom: paper[1],
            panel: .white,
            inset: Color(0xEFF3F4),
            ink: Color(0x0E2238),
            soft: Color(0x4A6075),
            drug: drug,
            drugInk: drugInk,
            onDrug: readable(on: drug),
            drugDeep: Contrast.corrected(accent ?? teal, on: [.white], 5.6),
            drugTint: drug.opacity(0.1).over(.white),
            target: Color(0x6B4BC8),
            targetDim: Color(0xA79CC8),
            ligand: Color(0xE8962E),
            harm: Color(0xB3261E),
            harmTint: Color(0xF8DAD7),
            supply: Color(0x6A4400),
            supplyTint: Color(0xFFF1CC),
            line: Color(0xC9D4DC),
            shade: Color(0x0E2238, alpha: 0.13),
            outlines: false,
            isDark: false
        )
    }

    private static func dark(_ accent: Color?, top: Color, bottom: Color) -> Palette {
        let panel = bottom.mixed(with: Color(0x2A5C8A), 0.36)
        let grounds = [top, bottom, panel]
        let drug = Contrast.corrected(accent ?? Color(0x35C9BD), on: grounds, 4.6)
        return Palette(
            paperTop: top,
            paperBottom: bottom,
            panel: panel,
            inset: bottom.mixed(with: Color(0x2A5C8A), 0.6),
            ink: .white,
            soft: Color(0xC4D3E2),
            drug: drug,
            drugInk: drug,
            onDrug: readable(on: drug),
            drugDeep: Contrast.corrected(accent ?? teal, on: [.white], 5.6),
            drugTint: drug.opacity(0.16).over(panel),
            target: Color(0xA58CFF),
            targetDim: Color(0x665C94),
            ligand: Color(0xF2B35A),
            harm: Contrast.corrected(Color(0xFF8A80), on: grounds, 4.6),
            harmTint: Color(0xFF8A80, alpha: 0.14).over(bottom),
            supply: Color(0xFFD166),
            supplyTint: Color(0x3A3115),
            line: panel.mixed(with: .white, 0.18),
            shade: Color(0x000814, alpha: 0.34),
            outlines: false,
            isDark: true
        )
    }

    private static func highContrast(_ accent: Color?) -> Palette {
        let drug = Contrast.corrected(accent ?? Color(0x00625C), on: [.white], 7.2)
        return Palette(
            paperTop: .white,
            paperBottom: .white,
            panel: .white,
            inset: .white,
            ink: Color(0x06101C),
            soft: Color(0x2C3D4E),
            drug: drug,
            drugInk: drug,
            onDrug: .white,
            drugDeep: drug,
            drugTint: .white,
            target: Color(0x4A2CA0),
            targetDim: Color(0x8F88A8),
            ligand: Color(0xB86A00),
            harm: Color(0x8E120C),
            harmTint: .white,
            supply: Color(0x5A3A00),
            supplyTint: Color(0xFFF4D6),
            line: Color(0x2C3D4E),
            shade: Color(0x000000, alpha: 0),
            outlines: true,
            isDark: false
        )
    }

    private static func readable(on surface: Color) -> Color {
        let ink = Color(0x06182A)
        return Contrast.ratio(.white, on: surface) >= 4.5 ? .white : ink
    }
}
