import SceneGraph

/// Draws organs in a box of 100 by 100 with the colours of tissue.
struct OrganPen {
    /// A colour by what it stands for.
    enum Tone {
        /// The organ's own tissue.
        case main
        /// Folds, muscle and arteries.
        case deep
        /// Linings, fat, cartilage and light on a surface.
        case pale
        /// Veins and fluids.
        case cool
        /// What is seen when one looks into an opening.
        case dark
        /// A body's outline.
        case skin
    }

    /// What has been drawn so far, the lowest first.
    private(set) var nodes: [Node] = []
    private let palette: Palette

    /// A pen in a scene's colours.
    init(_ palette: Palette) { self.palette = palette }

    /// The colour of a tone.
    func color(_ tone: Tone) -> Color {
        switch tone {
        case .main: palette.tissue
        case .deep: palette.tissueDeep
        case .pale: palette.tissuePale
        case .cool: palette.lipid
        case .dark: palette.tissueDeep.mixed(with: .black, 0.3)
        case .skin: palette.lipid.mixed(with: palette.panel, palette.isDark ? 0.35 : 0.5)
        }
    }

    /// Fills an outline with a soft run of a tone.
    mutating func fill(_ path: Path, _ tone: Tone = .main) {
        nodes.append(
            .shape(
                "tissue",
                path,
                fill: palette.body(color(tone), in: path.bounds),
                stroke: palette.outlines && tone != .skin ? Stroke(palette.ink, width: 1) : nil
            )
        )
    }

    /// Fills an outline in short notation.
    mutating func fill(_ notation: String, _ tone: Tone = .main) { fill(Path(notation), tone) }

    /// Draws a tube along a line in short notation.
    mutating func tube(_ notation: String, _ width: Double, _ tone: Tone) {
        let path = Path(notation)
        if palette.outlines {
            nodes.append(.line("edge", path, Stroke(palette.ink, width: width + 2)))
        }
        let bounds = path.bounds.inset(-width / 2)
        nodes.append(
            .line("tube", path, Stroke(palette.body(color(tone), in: bounds), width: width))
        )
    }

    /// Draws a thin line: a fold, a vessel or light.
    mutating func line(_ notation: String, _ width: Double, _ tone: Tone, _ opacity: Double = 1) {
        nodes.append(
            .line("line", Path(notation), Stroke(color(tone).opacity(opacity), width: width))
        )
    }

    /// Fills an ellipse.
    mutating func oval(_ x: Double, _ y: Double, _ rx: Double, _ ry: Double, _ tone: Tone) {
        fill(.ellipse(Rect(center: Point(x, y), width: 2 * rx, height: 2 * ry)), tone)
    }

    /// Light on a surface: a soft white spot.
    mutating func light(_ x: Double, _ y: Double, _ rx: Double, _ ry: Double) {
        guard !palette.outlines else { return }
        nodes.append(
            .shape(
                "light",
                .ellipse(Rect(center: Point(x, y), width: 2 * rx, height: 2 * ry)),
                Color.white.opacity(palette.isDark ? 0.12 : 0.2)
            )
        )
    }
}
