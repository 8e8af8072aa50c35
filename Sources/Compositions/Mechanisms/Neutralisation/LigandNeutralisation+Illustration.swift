import SceneGraph

extension LigandNeutralisation: Illustration {
    package var altText: String {
        switch phase {
        case .target:
            "Free \(ligand) reaches \(receptors) in a cell membrane; they light up and arrows lead to \(effect)."
        case .binding:
            "\(drug), drawn as a Y, captures free \(ligand) before it reaches \(receptors); the arrow to \(effect) is crossed out."
        case .aftermath:
            "\(ligand) is held in the arms of \(drug), drawn as a Y; \(receptors) stay silent and \(effect) stays off."
        }
    }

    package var siblings: [LigandNeutralisation] {
        MechanismPhase.allCases.map { phase in
            var other = self
            other.phase = phase
            return other
        }
    }

    package var shownWords: [String] {
        [ligand, receptors, effect] + (phase == .target ? [] : [drug])
    }

    package func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch {
        let layout = NeutralisationLayout(
            in: sheet.room(above: 1.2, below: 1.5),
            scale: sheet.scale
        )
        let drawing = NeutralisationDrawing(words: self, layout: layout, sheet: sheet)
        var sketch = Sketch()
        switch phase {
        case .target: drawing.drawNatural(&sketch)
        case .binding: drawing.drawCapture(&sketch)
        case .aftermath: drawing.drawHeld(&sketch)
        }
        sketch.labels = drawing.labels
        sketch.entities = drawing.entities
        return sketch
    }
}
