import SceneGraph

extension EnzymeInhibition: Illustration {
    package var altText: String {
        switch phase {
        case .target:
            "The enzyme \(target), drawn as a body with an open pocket, takes up \(substrate) and releases \(product)."
        case .binding:
            "\(drug) docks in the pocket of \(target) and the enzyme dims; \(substrate) stays outside and \(product) is no longer made."
        case .aftermath:
            "\(target) stays dimmed with \(drug) in its pocket; \(substrate) cannot enter, and the way to \(product) is crossed out."
        }
    }

    package var siblings: [EnzymeInhibition] {
        MechanismPhase.allCases.map { phase in
            var other = self
            other.phase = phase
            return other
        }
    }

    package var shownWords: [String] {
        let names = [target, substrate, product]
        return phase == .target
            ? names : names + [drug] + [drugNote, targetNote].compactMap(\.self)
    }

    package func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch {
        let layout = EnzymeLayout(
            in: sheet.room(above: 1.5, below: targetNote == nil ? 1.8 : 2.5),
            scale: sheet.scale
        )
        let drawing = EnzymeDrawing(self, layout, sheet)
        var sketch = Sketch()
        switch phase {
        case .target: sketch.figures = drawing.working
        case .binding: sketch.figures = drawing.docking
        case .aftermath: sketch.figures = drawing.stopped
        }
        sketch.labels = drawing.labels
        sketch.entities = drawing.entities
        return sketch
    }
}
