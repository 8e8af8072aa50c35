import SceneGraph

extension CascadeDrawing {
    /// The medicine on the box it stops, and the cross on the corner.
    var medicine: [Node] {
        guard case .step(let index, _) = words.block, layout.boxes.indices.contains(index) else {
            return []
        }
        let box = layout.boxes[index]
        let radius = layout.badge * 1.05
        let spot = Point(box.maxX - radius * 2.5, box.y - radius * 0.2)
        let corner = Point(box.maxX - radius * 0.6, box.y - radius * 0.2)
        let from = Point(0, -radius * 2.4)
        return [
            DrugGlyph.node(center: spot, radius: radius, palette: palette).moving(
                Motion(
                    opacity: .appear(at: drugTime, over: 0.2),
                    offset: Track(
                        from: from,
                        to: .zero,
                        at: drugTime,
                        over: tempo.move * 0.8,
                        .easeOut
                    )
                )
            ),
            Cross.arriving(
                at: corner,
                radius: layout.badge * 0.9,
                palette,
                time: drugTime + tempo.move * 0.8
            ),
        ]
    }

    /// The words of the steps; those after the stopped one are softer.
    var inscriptions: [Sketch.Inscription] {
        layout.blocks.indices.map { index in
            var setting = sheet.setting(
                isStopped(index) ? palette.soft : palette.ink,
                on: Ground(palette.inset)
            )
            setting.standsOn.append(words.steps[index].words)
            var block = layout.blocks[index]
            block.style = setting.style
            return Sketch.Inscription(block: block, setting: setting, place: layout.place(index))
        }
    }

    /// What is shown, where it stands at rest.
    var entities: [Entity] {
        words.steps.indices.map { index in
            Entity(
                words.steps[index].words,
                kind: "step",
                label: words.steps[index].words,
                rect: layout.boxes[index]
            )
        }
    }
}
