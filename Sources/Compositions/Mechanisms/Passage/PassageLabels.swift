import SceneGraph

extension PassageDrawing {
    /// The names of what is shown at this phase.
    var labels: [PictureLabel] {
        let isLow = sheet.rect.width > sheet.rect.height * 1.75
        var labels = [
            PictureLabel(
                words: words.cargo,
                anchor: layout.waiting[2] + Point(0, -layout.radius * 0.9),
                sides: [.above, .right, .left]
            ),
            PictureLabel(
                words: words.passage,
                anchor: tunnel.center
                    + (isLow
                        ? Point(tunnel.half * 0.84, -tunnel.rise * 0.84)
                        : Point(-tunnel.half * 0.8, tunnel.rise * 0.82)),
                sides: isLow ? [.right, .left, .above] : [.left, .below, .right]
            ),
        ]
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            labels.append(
                PictureLabel(
                    words: words.drug,
                    anchor: layout.plug + Point(tunnel.fit * 0.62, -tunnel.fit * 0.5),
                    sides: words.side == .outside ? [.right, .above] : [.right, .below],
                    tone: .drug,
                    time: words.phase == .binding ? sheet.tempo(4).start(1) : 0
                )
            )
        }
        return labels
    }

    /// What is shown, where it stands at rest.
    var entities: [Entity] {
        let waiting = Rect.around(layout.waiting).inset(-layout.radius)
        var entities = [
            Entity(
                words.passage,
                kind: words.way.rawValue,
                label: words.passage,
                rect: tunnel.rect
            ),
            Entity(words.cargo, kind: "cargo", label: words.cargo, rect: waiting),
        ]
        switch words.phase {
        case .target: break
        case .binding, .aftermath:
            let size = 2 * tunnel.fit
            entities.append(
                Entity(
                    words.drug,
                    kind: "drug",
                    label: words.drug,
                    rect: Rect(center: layout.plug, width: size, height: size)
                )
            )
        }
        return entities
    }
}
