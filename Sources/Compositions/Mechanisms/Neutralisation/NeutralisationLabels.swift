import SceneGraph

extension NeutralisationDrawing {
    /// The names of what is shown at this phase.
    var labels: [PictureLabel] {
        let receptor = layout.receptors[1]
        let antibody = layout.antibody
        let isLow = sheet.rect.width > sheet.rect.height * 1.75
        let lobe =
            receptor.center
            + Point(receptor.half * 0.86, -layout.membrane.rect.height / 2 - receptor.half * 0.9)
        var labels = [
            PictureLabel(
                words: words.ligand,
                anchor: layout.ligands[2] + Point(0, -layout.radius * 0.9),
                sides: [.above, .right, .left]
            ),
            PictureLabel(
                words: words.receptors,
                anchor: isLow ? lobe : receptor.center + Point(0, receptor.half * 0.9),
                sides: isLow ? [.right, .above] : [.below, .right, .left]
            ),
            PictureLabel(
                words: words.effect,
                anchor: layout.signal.path.place(at: 1).point,
                sides: [.below, .left, .right]
            ),
        ]
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            labels.append(
                PictureLabel(
                    words: words.drug,
                    anchor: antibody.hinge + Point(0, -antibody.reach * 0.2),
                    sides: [.above, .right, .left],
                    tone: .drug,
                    time: words.phase == .binding ? sheet.tempo(4).start(1) : 0
                )
            )
        }
        return labels
    }

    /// What is shown, where it stands at rest.
    var entities: [Entity] {
        var entities = layout.receptors.map {
            Entity(words.receptors, kind: "receptor", label: words.receptors, rect: $0.rect)
        }
        entities.append(
            Entity(
                words.ligand,
                kind: "ligand",
                label: words.ligand,
                rect: Rect(
                    center: layout.ligands[2],
                    width: 2 * layout.radius,
                    height: 2 * layout.radius
                )
            )
        )
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            entities.append(
                Entity(words.drug, kind: "antibody", label: words.drug, rect: layout.antibody.rect)
            )
        }
        return entities
    }
}
