import SceneGraph

extension ReceptorDrawing {
    /// The names of what is shown at this phase.
    var labels: [PictureLabel] {
        let receptor = layout.receptor
        let end = layout.signal.path.place(at: 1).point
        var labels = [
            PictureLabel(
                words: words.ligand,
                anchor: layout.ligands[2] + Point(0, -layout.radius * 0.9),
                sides: [.above, .right, .left]
            ),
            PictureLabel(
                words: words.receptor,
                anchor: receptor.center + Point(receptor.half * 0.86, -receptor.half * 1.3),
                sides: [.right, .left, .below]
            ),
            PictureLabel(words: words.effect, anchor: end, sides: [.right, .below, .left]),
        ]
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            let side = receptor.cleft + Point(receptor.fit * 0.4, -receptor.fit * 0.6)
            labels.append(
                PictureLabel(
                    words: words.drug,
                    anchor: side,
                    sides: [.above, .right],
                    tone: .drug,
                    time: words.phase == .binding ? sheet.tempo(3).start(1) : 0
                )
            )
        }
        return labels
    }

    /// What is shown, where it stands at rest.
    var entities: [Entity] {
        let receptor = layout.receptor
        let ligands = Rect.around(layout.ligands).inset(-layout.radius)
        var entities = [
            Entity(words.receptor, kind: "receptor", label: words.receptor, rect: receptor.rect),
            Entity(words.ligand, kind: "ligand", label: words.ligand, rect: ligands),
        ]
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            let size = 2 * receptor.fit
            entities.append(
                Entity(
                    words.drug,
                    kind: "drug",
                    label: words.drug,
                    rect: Rect(center: receptor.cleft, width: size, height: size)
                )
            )
        }
        return entities
    }
}
