import SceneGraph

extension ProcessModulation: Illustration {
    package var altText: String {
        let list = effects.map { "\($0.words) goes \($0.change.rawValue) in the \(name($0.organ))" }
            .joined(separator: ", ")
        return "Organs with a dial each show what \(drug) does: \(list)."
    }

    private func name(_ organ: Organ) -> String {
        switch organ {
        case .heart, .liver, .kidney, .lungs, .brain, .pancreas, .stomach, .intestine, .muscle,
            .joint:
            organ.rawValue
        case .torso: "body"
        case .bloodVessel: "blood vessels"
        }
    }

    package var shownWords: [String] {
        effects.map(\.words)
    }

    package func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch {
        guard !effects.isEmpty else { throw .missing("an effect of \(drug)") }
        guard effects.count <= 4 else { throw .tooMany("effects in one picture", limit: 4) }
        let layout = try ProcessLayout(self, on: sheet)
        let tempo = sheet.tempo(max(1, effects.count - shown))
        var sketch = Sketch()
        for (index, effect) in effects.enumerated() {
            let tile = layout.tiles[index]
            sketch.figures += layout.ground(index, sheet.palette)
            sketch.figures.append(effect.organ.node(in: tile.organ, sheet.palette))
            let dial = Dial(
                center: tile.dial.center,
                radius: tile.dial.width / 2,
                change: effect.change,
                palette: sheet.palette
            )
            let move = Double(index - shown)
            sketch.figures.append(
                index < shown ? dial.turned : dial.node(at: tempo.start(move), over: tempo.move)
            )
            var setting = sheet.setting()
            setting.standsOn.append("effect \(index + 1)")
            sketch.inscriptions.append(
                Sketch.Inscription(block: tile.block, setting: setting, place: tile.place)
            )
            sketch.entities.append(
                Entity(
                    effect.organ.rawValue,
                    kind: "organ",
                    label: effect.words,
                    rect: tile.organ
                )
            )
        }
        return sketch
    }
}
