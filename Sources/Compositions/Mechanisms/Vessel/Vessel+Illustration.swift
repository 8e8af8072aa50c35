import SceneGraph

extension Vessel: Illustration {
    package var altText: String {
        var parts = ["A blood vessel cut \(cut), \(width(lumen)), with red cells flowing"]
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

    private var cut: String {
        switch section {
        case .along: "along its length"
        case .across: "across"
        }
    }

    private func width(_ share: Double) -> String {
        share < 0.35 ? "narrow" : share > 0.7 ? "wide" : "half open"
    }

    package var shownWords: [String] {
        names.map(\.words)
    }

    package func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch {
        guard names.count <= 4 else { throw .tooMany("names in a vessel", limit: 4) }
        switch section {
        case .along: return along(sheet)
        case .across: return across(sheet)
        }
    }

    private func along(_ sheet: PictureSheet) -> Sketch {
        let lines = names.isEmpty ? 0 : names.count > 2 ? 1.8 : 1.5
        let layout = VesselLayout(
            self,
            in: sheet.room(above: lines, below: lines),
            scale: min(1, sheet.scale)
        )
        let walls = VesselWalls(words: self, layout: layout, palette: sheet.palette)
        let blood = VesselBlood(words: self, layout: layout, sheet: sheet)
        let tempo = sheet.tempo(4)
        func moving(_ nodes: [Node], _ way: Double) -> Node {
            let group = Node.group("wall", nodes)
            guard layout.shift != 0 else { return group }
            let end = Point(0, way * layout.shift)
            return group.moving(
                Motion(
                    offset: Track(
                        from: .zero,
                        to: end,
                        at: tempo.first,
                        over: tempo.move,
                        .easeInOut
                    )
                )
            )
        }
        var sketch = Sketch()
        sketch.grounds = [walls.lumen, blood.redCells]
        sketch.grounds.append(
            Node.group(
                "walls",
                [moving([walls.upper], -1), moving([walls.lower] + walls.plaque, 1)]
            ).clipped(to: .rect(sheet.rect))
        )
        sketch.grounds += blood.lipoproteins + blood.platelets + blood.pressure + walls.fades
        sketch.reserved = [layout.rect.inset(0, -6)]
        sketch.labels = names.map(blood.label)
        sketch.entities = [
            Entity("blood vessel", kind: "vessel", rect: layout.rect.inset(0, 2))
        ]
        return sketch
    }

    private func across(_ sheet: PictureSheet) -> Sketch {
        let ring = VesselRing(words: self, sheet: sheet)
        var sketch = Sketch()
        sketch.figures = ring.figures
        sketch.labels = names.map(ring.label)
        sketch.entities = [
            Entity("blood vessel", kind: "vessel", rect: ring.rect, isCritical: false)
        ]
        return sketch
    }
}
