import SceneGraph

extension VesselBlood {
    /// A name for a part, pointing to where the part is in the end.
    func label(_ name: Vessel.Name) -> PictureLabel {
        let rect = layout.rect
        let half = layout.openingAfter / 2
        func at(_ x: Double, _ y: Double) -> Point { Point(rect.x + rect.width * x, y) }
        var label = PictureLabel(
            words: name.words,
            anchor: at(0.66, layout.axis),
            sides: [.above, .left, .right]
        )
        switch name.part {
        case .lumen: break
        case .wall:
            label.anchor = at(0.84, layout.axis - half - layout.wall * 0.5)
            label.time = layout.shift == 0 ? 0 : settled(after: 0)
        case .plaque:
            label.anchor = layout.plaque.peak + Point(0, layout.bump * 0.7)
            label.sides = [.below, .right, .left]
        case .platelets:
            label.anchor = places.last ?? label.anchor
            label.time = words.platelets == .aggregating ? settled(after: 2) : 0
        case .lipoproteins:
            label.anchor = at(0.2, layout.bottom + layout.wall * 0.5)
            label.sides = [.below, .right, .left]
            label.time = settled(after: 2)
        case .pressure:
            label.anchor = at(0.26, layout.axis - half + 26)
            label.time = settled(after: 0)
        case .redCells: label.anchor = at(0.16, layout.stream.midY)
        }
        return label
    }

    /// When a move is over.
    private func settled(after move: Double) -> Double {
        let tempo = sheet.tempo(4)
        return tempo.start(move) + tempo.spacing * 0.9
    }
}
