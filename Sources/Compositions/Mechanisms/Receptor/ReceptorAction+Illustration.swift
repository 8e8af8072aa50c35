import SceneGraph

extension ReceptorAction: Illustration {
    package var altText: String {
        switch (phase, verb) {
        case (.target, _) where isDocked:
            "\(ligand) leaves the \(receptor) in a cell membrane; the receptor waits empty, and the arrow to \(effect) is off."
        case (.target, _):
            "\(ligand) binds the \(receptor) in a cell membrane; the receptor lights up and an arrow leads to \(effect)."
        case (.binding, .activates):
            "\(drug) docks in the \(receptor) in a cell membrane; the receptor lights up and an arrow leads to \(effect)."
        case (.binding, .blocks):
            "\(drug) docks in the \(receptor) in a cell membrane; \(ligand) bounces off and the arrow to \(effect) is crossed out."
        case (.aftermath, .activates):
            "\(drug) sits in the lit \(receptor) in a cell membrane, and the arrow to \(effect) stays on."
        case (.aftermath, .blocks):
            "\(drug) sits in the dimmed \(receptor) in a cell membrane; \(ligand) stays outside and \(effect) stays off."
        }
    }

    package var siblings: [ReceptorAction] {
        var others = MechanismPhase.allCases.map { phase in
            var other = self
            other.phase = phase
            other.isDocked = false
            return other
        }
        var docked = self
        docked.phase = .target
        docked.isDocked = true
        others.append(docked)
        return others
    }

    package var shownWords: [String] {
        [receptor, ligand, effect] + (phase == .target ? [] : [drug])
    }

    package func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch {
        let layout = ReceptorLayout(in: sheet.room(above: 1.2, below: 1.6), scale: sheet.scale)
        let drawing = ReceptorDrawing(words: self, layout: layout, sheet: sheet)
        var sketch = Sketch()
        switch (phase, verb) {
        case (.target, _) where isDocked: drawing.drawRelease(&sketch)
        case (.target, _): drawing.drawNatural(&sketch)
        case (.binding, .activates): drawing.drawActivation(&sketch)
        case (.binding, .blocks): drawing.drawBlock(&sketch)
        case (.aftermath, .activates): drawing.drawActive(&sketch)
        case (.aftermath, .blocks): drawing.drawBlocked(&sketch)
        }
        sketch.labels = drawing.labels
        sketch.entities = drawing.entities
        return sketch
    }
}
