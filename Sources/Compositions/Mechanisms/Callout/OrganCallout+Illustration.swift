import SceneGraph

extension OrganCallout: Illustration {
    package var altText: String {
        "The \(name) as a simple drawing; a circle opens beside it and looks closer at \(detailName)."
    }

    package var shownWords: [String] {
        [name, detailName]
    }

    package func sketch(on sheet: PictureSheet) throws(LayoutError) -> Sketch {
        let rect = sheet.room(above: 0.4, below: 1.6)
        let layout = CalloutLayout(in: rect, scale: sheet.scale, organ: organ)
        let palette = sheet.palette
        let tempo = sheet.tempo(2)
        var sketch = Sketch()
        sketch.figures = [organ.node(in: layout.organ, palette)]
        sketch.figures += layout.lens(
            TissueDetail.node(detail, in: layout.circle, palette),
            palette,
            tempo
        )
        sketch.labels = [
            PictureLabel(
                words: name,
                anchor: layout.organ.place(organ.foot),
                sides: [.below, .above, .left]
            ),
            PictureLabel(
                words: detailName,
                anchor: Point(layout.circle.midX, layout.circle.maxY - 4),
                sides: [.below, .above, .right],
                time: CalloutLayout.opening(tempo) + tempo.move * 0.6
            ),
        ]
        sketch.entities = [
            Entity(organ.rawValue, kind: "organ", label: name, rect: layout.organ),
            Entity(detail.rawValue, kind: "detail", label: detailName, rect: layout.circle),
        ]
        return sketch
    }
}
