import Drawing
import SceneGraph

extension Page {
    /// Draws an illustration in a box with its labels and its note.
    ///
    /// The figures shrink until all labels find places; when none do, the error names the label.
    mutating func draw<Picture: Illustration>(
        _ picture: Picture,
        in rect: Rect,
        _ type: TypeScale
    ) throws(LayoutError) {
        let labelSize = type.label
        let note = legal(labelSize * 0.96).entering(.none).on(Ground(palette.panel), "panel")
        let least = TypeScale(0.1, design.aspect).legal
        let small = note.with { $0.style.size = max(least, $0.style.size.rounded()) }
        let height =
            picture.isScenic
            ? try self.height(Page.illustrationNote, small, width: rect.width) : 0
        let width = typesetter.width(Page.illustrationNote, small.style) + 2
        let noteBox = Rect(rect.x, rect.maxY - height, width, height)
        let fit = try fitted(picture, rect, noteBox, labelSize)
        let (sheet, sketch, labels) = fit
        for node in sketch.grounds + sketch.figures { add(node) }
        for label in labels { add(label.leader(palette)) }
        for label in labels {
            let setting = sheet.setting(label.label.color(palette)).entering(label.label.entrance)
            place(label.block, setting, at: label.box.origin)
        }
        for text in sketch.inscriptions { place(text.block, text.setting, at: text.place) }
        for entity in sketch.entities { show(entity) }
        if picture.isScenic { try set(Page.illustrationNote, small, in: noteBox) }
    }

    /// What stands under every picture of what cannot be seen.
    static let illustrationNote = "Illustrative, not to scale"

    private typealias Fit = (sheet: PictureSheet, sketch: Sketch, labels: [PlacedLabel])

    /// The largest drawing whose names stand well; else the one whose names stand least badly.
    ///
    /// Remarks under names go when names stand badly with them.
    private mutating func fitted<Picture: Illustration>(
        _ picture: Picture,
        _ rect: Rect,
        _ noteBox: Rect,
        _ labelSize: Double
    ) throws(LayoutError) -> Fit {
        let whole = try best(picture, rect, noteBox, labelSize, hasNotes: true)
        if let whole, whole.cost < 520 || !whole.hasNotes { return whole.fit }
        if let bare = try best(picture, rect, noteBox, labelSize, hasNotes: false),
            bare.cost + 60 < whole?.cost ?? .infinity
        {
            note("left out for room: remarks under names")
            return bare.fit
        }
        guard let whole else { throw .textTooLong(picture.longestWords) }
        return whole.fit
    }

    private func best<Picture: Illustration>(
        _ picture: Picture,
        _ rect: Rect,
        _ noteBox: Rect,
        _ labelSize: Double,
        hasNotes: Bool
    ) throws(LayoutError) -> (cost: Double, hasNotes: Bool, fit: Fit)? {
        var best: (cost: Double, hasNotes: Bool, fit: Fit)?
        // Figures shrink far only when words cannot shrink any more.
        let steps = labelSize > TypeScale(0.1, design.aspect).label ? 2 : 5
        for step in 0...steps {
            let sheet = PictureSheet(
                rect: rect,
                note: noteBox,
                page: self,
                labelSize: labelSize,
                scale: 1.08 - 0.11 * Double(step)
            )
            var series = [try picture.sketch(on: sheet)]
            for sibling in picture.siblings where sibling != picture {
                series.append(try sibling.sketch(on: sheet))
            }
            if !hasNotes { series = series.map(\.withoutNotes) }
            let placer = LabelPlacer(sheet, series)
            // All phases share one placing, so that names stay where they are from scene to scene.
            let names = Page.union(series.map(\.labels))
            guard let places = try placer.place(names) else { continue }
            let cost = places.reduce(0) { $0 + $1.cost } + 86 * Double(step)
            if cost < best?.cost ?? .infinity {
                let shown = try placer.filled(places, with: series[0].labels)
                let noted = names.contains { $0.note != nil }
                best = (cost, noted, (sheet, series[0], shown))
            }
            if places.allSatisfy({ $0.cost < 130 }) { break }
        }
        return best
    }

    /// Every name once, with its remark if it has one at any phase.
    private static func union(_ series: [[PictureLabel]]) -> [PictureLabel] {
        var union: [PictureLabel] = []
        for label in series.joined() {
            if let index = union.firstIndex(where: { $0.words == label.words }) {
                if label.note != nil { union[index] = label }
            } else {
                union.append(label)
            }
        }
        return union
    }
}
