import SceneGraph

extension Cascade: Illustration {
    package var altText: String {
        let chain = steps.map { step in
            switch step.change {
            case .up: "\(step.words) (up)"
            case .down: "\(step.words) (down)"
            case nil: step.words
            }
        }.joined(separator: ", then ")
        switch block {
        case .none:
            return "A cascade of \(steps.count) steps joined by arrows: \(chain)."
        case .step(let index, let drug):
            let name = steps.indices.contains(index) ? steps[index].words : ""
            return
                "A cascade of steps joined by arrows: \(chain). \(drug) stops it at \(name), which is crossed; what follows is dimmed."
        }
    }

    package var isScenic: Bool { false }

    package var shownWords: [String] {
        steps.map(\.words)
    }

    package func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch {
        guard steps.count >= 3 else { throw .missing("three steps of a cascade") }
        guard steps.count <= 6 else { throw .tooMany("steps in a cascade", limit: 6) }
        let drawing = CascadeDrawing(
            words: self,
            layout: try CascadeLayout(self, on: sheet),
            sheet: sheet
        )
        var sketch = Sketch()
        sketch.figures = drawing.figures
        sketch.inscriptions = drawing.inscriptions
        sketch.entities = drawing.entities
        return sketch
    }
}
