import SceneGraph

extension EnzymeDrawing {
    /// The names of what is shown at this phase.
    var labels: [PictureLabel] {
        let enzyme = layout.enzyme
        let edge = enzyme.top + Point(enzyme.half * 0.3, enzyme.half * 1.12)
        var labels = [
            PictureLabel(
                words: words.substrate,
                anchor: layout.waiting[2] + Point(0, -layout.radius * 0.9),
                sides: [.above, .left, .right]
            ),
            PictureLabel(
                words: words.product,
                anchor: layout.made[0] + Point(0, -layout.radius),
                sides: [.above, .right, .left],
                time: productTime
            ),
            PictureLabel(
                words: words.target,
                note: words.phase == .target ? nil : words.targetNote,
                anchor: edge,
                sides: [.below, .right, .left]
            ),
        ]
        switch words.phase {
        case .target: return labels
        case .binding, .aftermath:
            let docked = enzyme.pocket + Point(enzyme.fit * 0.75, -enzyme.fit * 0.36)
            let arrives = words.phase == .binding ? sheet.tempo(4).start(1) : 0
            labels.append(
                PictureLabel(
                    words: words.drug,
                    note: words.drugNote,
                    anchor: docked,
                    sides: [.right, .above],
                    tone: .drug,
                    time: arrives
                )
            )
            return labels
        }
    }

    /// When the first product is where its name points.
    private var productTime: Double {
        switch words.phase {
        case .target:
            let rounds = Tempo.rounds(of: 2, in: sheet.seconds, atMost: layout.waiting.count - 1)
            let tempo = sheet.tempo(2 * rounds)
            return tempo.start(1) + tempo.move
        case .binding, .aftermath: return 0
        }
    }

    /// What is shown, where it stands at rest.
    var entities: [Entity] {
        let enzyme = layout.enzyme
        var entities = [
            Entity(words.target, kind: "enzyme", label: words.target, rect: enzyme.rect),
            Entity(
                words.substrate,
                kind: "substrate",
                label: words.substrate,
                rect: box(around: layout.waiting)
            ),
            Entity(
                words.product,
                kind: "product",
                label: words.product,
                rect: box(around: layout.made)
            ),
        ]
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            let size = 2 * enzyme.fit
            entities.append(
                Entity(
                    words.drug,
                    kind: "drug",
                    label: words.drug,
                    rect: Rect(center: enzyme.pocket, width: size, height: size)
                )
            )
        }
        return entities
    }

    private func box(around places: [Point]) -> Rect {
        Rect.around(places).inset(-layout.radius)
    }
}
