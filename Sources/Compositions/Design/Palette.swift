package import SceneGraph

/// The colours of a scene by what they mean.
package struct Palette: Sendable, Equatable {
    /// The ground at the top of the frame.
    package var paperTop: Color
    /// The ground at the bottom of the frame.
    package var paperBottom: Color
    /// Sheets that lie on the ground.
    package var panel: Color
    /// A sheet of second rank, for the picture of a comparison or a step.
    package var inset: Color
    /// Text.
    package var ink: Color
    /// Text of second rank.
    package var soft: Color
    /// The medicine and everything it does, as a surface.
    package var drug: Color
    /// The medicine as text on the ground or on a panel.
    package var drugInk: Color
    /// Text on a surface in the colour of the medicine.
    package var onDrug: Color
    /// The medicine's colour deep enough to carry white text, for large surfaces.
    package var drugDeep: Color
    /// A breath of the medicine's colour, for surfaces behind icons.
    package var drugTint: Color
    /// Enzyme, receptor, carrier.
    package var target: Color
    /// The same, not working.
    package var targetDim: Color
    /// Substrate, natural ligand, ions.
    package var ligand: Color
    /// Risk and warning as text, and their marks.
    package var harm: Color
    /// A surface behind what is risky.
    package var harmTint: Color
    /// What the client must still supply, as text.
    package var supply: Color
    /// The surface behind that.
    package var supplyTint: Color
    /// Rules and axes.
    package var line: Color
    /// The colour of soft shadows, with its strength.
    package var shade: Color
    /// Whether panels are outlined.
    package var outlines: Bool
    /// Whether the ground is dark.
    package var isDark: Bool

    /// Both ends of the ground.
    package var paper: [Color] { [paperTop, paperBottom] }

    /// The shadow under a panel.
    package var panelShadow: Shadow? {
        outlines ? nil : Shadow(shade, blur: 44, offset: Point(0, 16))
    }

    /// The shadow under something small.
    package var smallShadow: Shadow? {
        outlines ? nil : Shadow(shade, blur: 20, offset: Point(0, 8))
    }
}
