import SceneGraph

extension Palette {
    /// A soft run of one colour from a lighter top to a deeper bottom; flat in high contrast.
    func body(_ color: Color, in rect: Rect) -> Paint {
        if outlines { return .color(color) }
        return .vertical(
            color.mixed(with: .white, isDark ? 0.2 : 0.3),
            color.mixed(with: .black, isDark ? 0.14 : 0.04),
            in: rect
        )
    }

    /// The shadow that lifts a figure a little off the panel.
    var figureShadow: Shadow? {
        outlines ? nil : Shadow(shade, blur: 26, offset: Point(0, 10))
    }

    /// The colour of organs and tissue.
    var tissue: Color {
        outlines ? Color(0xB98A80) : isDark ? Color(0xC48F86) : Color(0xDDA394)
    }

    /// The deeper colour of tissue: folds, muscle, the inside of vessels.
    var tissueDeep: Color {
        outlines ? Color(0x8A5A50) : isDark ? Color(0x96645F) : Color(0xBC7B6F)
    }

    /// The palest colour of tissue: fat, linings, light on an organ.
    var tissuePale: Color {
        outlines ? Color(0xE8D2CB) : isDark ? Color(0xE0B9AE) : Color(0xEED0C4)
    }

    /// The colour of what rests or has been switched off: arrows, marks, outlines.
    var idle: Color {
        outlines ? Color(0x6A7682) : isDark ? Color(0x6F879E) : Color(0x9AABB8)
    }

    /// The colour of lipids in a membrane.
    var lipid: Color {
        outlines ? Color(0x7C8FA0) : isDark ? Color(0x5E82A3) : Color(0xA9C0D0)
    }
}

extension Node {
    /// A body with a soft gradient, light spots inside and a quiet shadow.
    static func body(
        _ name: String,
        _ path: Path,
        _ color: Color,
        _ palette: Palette,
        spots: [Rect] = []
    ) -> Node {
        var parts = [Node.shape(name, path, fill: palette.body(color, in: path.bounds))]
        if !palette.outlines, !spots.isEmpty {
            let light = Color.white.opacity(palette.isDark ? 0.05 : 0.065)
            parts.append(
                Node.group("spots", spots.map { .shape("spot", .ellipse($0), light) })
                    .clipped(to: path)
            )
        }
        return Node.group(name, parts).shadowed(palette.figureShadow)
    }
}
