import SceneGraph

/// The figures of a cascade: boxes, arrows drawn one after the other, the medicine and its cross.
struct CascadeDrawing {
    let words: Cascade
    let layout: CascadeLayout
    let sheet: PictureSheet

    private var palette: Palette { sheet.palette }
    private var count: Int { words.steps.count }

    /// One move for each arrow and one for the medicine.
    private var tempo: Tempo { sheet.tempo(count) }

    private func isStopped(_ index: Int) -> Bool { index > words.stopped }

    /// Which move an arrow is: those after the medicine's place come one later.
    private func time(ofArrow index: Int) -> Double {
        tempo.start(Double(index >= words.stopped ? index + 1 : index))
    }

    /// When the medicine comes.
    private var drugTime: Double { tempo.start(Double(words.stopped)) }

    /// All figures from the lowest to the highest.
    var figures: [Node] {
        var nodes = layout.boxes.indices.flatMap(box)
        nodes += layout.arrows.indices.map(arrow)
        for (index, step) in words.steps.enumerated() {
            guard let change = step.change else { continue }
            let mark = ChangeMark.node(
                change,
                at: layout.mark(index),
                radius: layout.badge * 0.8,
                palette
            )
            let time = index == 0 ? 0 : time(ofArrow: index - 1) + tempo.move
            nodes.append(
                time == 0
                    ? mark : mark.moving(Motion(opacity: .appear(at: time, over: 0.25)))
            )
        }
        return nodes + medicine
    }

    private func outline(_ index: Int) -> Path {
        .roundedRect(layout.boxes[index], radius: sheet.labelSize * 0.5)
    }

    /// The box of a step; those after the stopped one lose their colour when the medicine is there.
    private func box(_ index: Int) -> [Node] {
        let box = layout.boxes[index]
        let bar = Rect(box.x, box.y, sheet.labelSize * 0.26, box.height)
        let edge = palette.outlines ? Stroke(palette.ink, width: 3) : nil
        let body = Node.shape(
            "step",
            outline(index),
            fill: .color(palette.inset),
            stroke: edge
        )
        let light = Node.shape("bar", .rect(bar), palette.target).clipped(to: outline(index))
        guard isStopped(index) else { return [body, light] }
        let dim = Node.group(
            "dim",
            [
                .shape("bar off", .rect(bar), palette.idle).clipped(to: outline(index)),
                .line(
                    "dashes",
                    outline(index),
                    Stroke(palette.idle, width: 3, dash: [10, 9])
                ),
            ]
        )
        return [
            body, light,
            dim.moving(Motion(opacity: .appear(at: time(ofArrow: index - 1), over: 0.3))),
        ]
    }

    /// An arrow that is drawn, with its head when the line is there.
    private func arrow(_ index: Int) -> Node {
        let path = layout.arrows[index]
        let isOff = index >= words.stopped
        let color = isOff ? palette.idle : palette.ligand
        let start = time(ofArrow: index)
        let end = path.place(at: 1)
        let size = sheet.labelSize * 0.34
        let across = Point(-end.direction.y, end.direction.x)
        let base = end.point - end.direction * size
        let head = Path.polygon([
            end.point, base + across * (size * 0.62), base - across * (size * 0.62),
        ])
        let line = path.trimmed(to: max(0.05, 1 - size * 0.8 / max(1, path.length)))
        let dash = isOff ? [1.0, 14.0] : []
        return Node.group(
            "arrow",
            [
                .line("line", line, Stroke(color, width: 7, dash: dash))
                    .moving(
                        Motion(
                            trim: Track(
                                from: 0,
                                to: 1,
                                at: start,
                                over: tempo.move * 0.8,
                                .easeInOut
                            )
                        )
                    ),
                .shape("head", head, fill: .color(color), stroke: Stroke(color, width: 4))
                    .moving(
                        Motion(opacity: .appear(at: start + tempo.move * 0.7, over: 0.15))
                    ),
            ]
        )
    }

    /// The medicine on the box it stops, and the cross on the corner.
    private var medicine: [Node] {
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
