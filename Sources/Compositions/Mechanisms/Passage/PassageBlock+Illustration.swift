import SceneGraph

extension PassageBlock: Illustration {
    package var altText: String {
        switch phase {
        case .target:
            "\(cargo) passes one by one through the \(passage), drawn as a tunnel in a cell membrane."
        case .binding:
            "\(drug) plugs the \(passage), drawn as a tunnel in a cell membrane, from \(side.rawValue); \(cargo) no longer passes."
        case .aftermath:
            "\(drug) sits in the mouth of the dimmed \(passage) in a cell membrane, and \(cargo) stays on its side."
        }
    }

    package var siblings: [PassageBlock] {
        MechanismPhase.allCases.map { phase in
            var other = self
            other.phase = phase
            return other
        }
    }

    package var shownWords: [String] {
        [passage, cargo] + (phase == .target ? [] : [drug])
    }

    package func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch {
        let layout = PassageLayout(
            in: sheet.room(above: 1.2, below: 1.2),
            scale: sheet.scale,
            words: self
        )
        let drawing = PassageDrawing(words: self, layout: layout, sheet: sheet)
        var sketch = Sketch()
        sketch.grounds = [layout.membrane.node(sheet.palette)]
        sketch.reserved = [layout.membrane.rect]
        switch phase {
        case .target: sketch.figures = drawing.passing
        case .binding: sketch.figures = drawing.plugging
        case .aftermath: sketch.figures = drawing.plugged
        }
        sketch.labels = drawing.labels
        sketch.entities = drawing.entities
        return sketch
    }
}
