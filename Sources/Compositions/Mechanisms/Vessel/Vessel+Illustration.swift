import SceneGraph

extension Vessel: Illustration {
    package var altText: String {
        var parts = ["A blood vessel cut along its length, \(width(lumen)), with red cells flowing"]
        if let after = lumenAfter {
            parts.append(after > lumen ? "it widens" : "it narrows")
        }
        switch plaque {
        case .none: break
        case .intact: parts.append("a plaque bulges from its wall")
        case .ruptured: parts.append("a plaque in its wall is torn open")
        }
        switch platelets {
        case .none: break
        case .resting: parts.append("smooth resting platelets pass")
        case .activated: parts.append("activated platelets put out arms")
        case .aggregating: parts.append("activated platelets gather in one place")
        case .keptApart: parts.append("platelets pass and stay apart")
        }
        if hasLipoproteins { parts.append("LDL particles are in the blood and in the wall") }
        if pressure > 0 { parts.append("arrows press on the wall") }
        return parts.joined(separator: "; ") + "."
    }

    private func width(_ share: Double) -> String {
        share < 0.35 ? "narrow" : share > 0.7 ? "wide" : "half open"
    }

    package var shownWords: [String] {
        names.map(\.words)
    }

    package func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch {
        guard names.count <= 4 else { throw .tooMany("names in a vessel", limit: 4) }
        let lines = names.isEmpty ? 0 : names.count > 2 ? 1.8 : 1.5
        let layout = VesselLayout(
            self,
            in: sheet.room(above: lines, below: lines),
            scale: min(1, sheet.scale)
        )
        let walls = VesselWalls(words: self, layout: layout, palette: sheet.palette)
        let blood = VesselBlood(words: self, layout: layout, sheet: sheet)
        let tempo = sheet.tempo(2)
        func moving(_ nodes: [Node], _ way: Double) -> Node {
            let group = Node.group("wall", nodes)
            guard layout.shift != 0 else { return group }
            return group.moving(
                Motion(
                    offset: Track(
                        from: .zero,
                        to: Point(0, way * layout.shift),
                        at: tempo.start(0),
                        over: tempo.move,
                        .easeInOut
                    )
                )
            )
        }
        var sketch = Sketch()
        sketch.grounds = [walls.lumen, blood.redCells]
        sketch.grounds += [
            moving([walls.upper], -1), moving([walls.lower] + walls.plaque, 1),
        ]
        sketch.grounds += blood.lipoproteins + blood.platelets + blood.pressure + walls.fades
        sketch.reserved = [layout.rect.inset(0, -6)]
        sketch.labels = names.map { label($0, layout, blood) }
        sketch.entities = [
            Entity("blood vessel", kind: "vessel", rect: layout.rect.inset(0, 2))
        ]
        return sketch
    }

    private func label(_ name: Name, _ layout: VesselLayout, _ blood: VesselBlood) -> PictureLabel {
        let rect = layout.rect
        func at(_ x: Double, _ y: Double) -> Point { Point(rect.x + rect.width * x, y) }
        let up: [PictureLabel.Side] = [.above, .left, .right]
        let down: [PictureLabel.Side] = [.below, .right, .left]
        switch name.part {
        case .wall:
            return PictureLabel(
                words: name.words,
                anchor: at(0.84, layout.top - layout.wall / 2),
                sides: up
            )
        case .plaque:
            let peak = layout.plaque.peak
            return PictureLabel(
                words: name.words,
                anchor: peak + Point(0, layout.bump * 0.7),
                sides: down
            )
        case .platelets:
            let place = blood.places.last ?? at(0.4, layout.axis)
            return PictureLabel(
                words: name.words,
                anchor: place,
                sides: up,
                leaderTime: platelets == .aggregating ? sheetTime(blood) : 0
            )
        case .lipoproteins:
            return PictureLabel(
                words: name.words,
                anchor: at(0.2, layout.bottom + layout.wall * 0.5),
                sides: down,
                leaderTime: sheetTime(blood)
            )
        case .pressure:
            return PictureLabel(words: name.words, anchor: at(0.26, layout.top + 26), sides: up)
        case .redCells:
            return PictureLabel(
                words: name.words,
                anchor: at(0.16, layout.stream.midY),
                sides: up
            )
        case .lumen:
            return PictureLabel(words: name.words, anchor: at(0.66, layout.axis), sides: up)
        }
    }

    /// When what comes into the picture has come.
    private func sheetTime(_ blood: VesselBlood) -> Double {
        let tempo = blood.sheet.tempo(4)
        return tempo.start(3)
    }
}
