import SceneGraph

/// An organ or part of the body as a flat silhouette that one knows at once.
package enum Organ: String, Sendable, Equatable, CaseIterable {
    case heart, liver, kidney, lungs, brain, pancreas, stomach, intestine, muscle, joint, torso
    /// A piece of artery with its opening towards the viewer.
    case bloodVessel = "blood-vessel"

    /// The organ in a square box.
    func node(in box: Rect, _ palette: Palette) -> Node {
        var pen = OrganPen(palette)
        switch self {
        case .heart: OrganShapes.heart(&pen)
        case .lungs: OrganShapes.lungs(&pen)
        case .brain: OrganShapes.brain(&pen)
        case .liver: OrganShapes.liver(&pen)
        case .kidney: OrganShapes.kidney(&pen)
        case .pancreas: OrganShapes.pancreas(&pen)
        case .stomach: OrganShapes.stomach(&pen)
        case .intestine: OrganShapes.intestine(&pen)
        case .muscle: OrganShapes.muscle(&pen)
        case .joint: OrganShapes.joint(&pen)
        case .torso: OrganShapes.torso(&pen)
        case .bloodVessel: OrganShapes.bloodVessel(&pen)
        }
        let factor = min(box.width, box.height) / 100
        var node = Node.group("organ \(rawValue)", pen.nodes)
        node.transform = Transform(
            offset: Point(
                box.midX - 50 * factor,
                box.midY - 50 * factor
            ),
            scale: factor
        )
        node.shadow =
            palette.outlines
            ? nil : Shadow(palette.shade, blur: 22 / factor, offset: Point(0, 9 / factor))
        return node
    }

    /// A place at its lower edge where a name points, in shares of the box.
    var foot: Point {
        switch self {
        case .heart: Point(0.57, 0.92)
        case .lungs: Point(0.24, 0.84)
        case .brain: Point(0.44, 0.64)
        case .liver: Point(0.22, 0.78)
        case .kidney: Point(0.64, 0.87)
        case .pancreas: Point(0.28, 0.8)
        case .stomach: Point(0.56, 0.84)
        case .intestine: Point(0.18, 0.88)
        case .muscle: Point(0.36, 0.74)
        case .joint: Point(0.5, 0.94)
        case .torso: Point(0.5, 0.96)
        case .bloodVessel: Point(0.66, 0.83)
        }
    }

    /// Where one looks closer, in shares of the box.
    var focus: Point {
        switch self {
        case .heart: Point(0.62, 0.62)
        case .lungs: Point(0.74, 0.66)
        case .brain: Point(0.62, 0.34)
        case .liver: Point(0.34, 0.5)
        case .kidney: Point(0.74, 0.36)
        case .pancreas: Point(0.72, 0.42)
        case .stomach: Point(0.72, 0.5)
        case .intestine: Point(0.56, 0.56)
        case .muscle: Point(0.52, 0.5)
        case .joint: Point(0.5, 0.5)
        case .torso: Point(0.56, 0.46)
        case .bloodVessel: Point(0.56, 0.42)
        }
    }
}
