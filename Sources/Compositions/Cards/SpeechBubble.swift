import Drawing
import SceneGraph

/// One thing said: a bubble with the speaker's name, and the speaker beside it.
///
/// What the film itself asks has no name, and a question mark beside it.
struct SpeechBubble {
    /// Width and height of the bubble alone.
    let size: Size
    private let speaker: String
    private let isLeft: Bool
    private let name: (block: TextBlock, setting: Setting)?
    private let words: (block: TextBlock, setting: Setting)
    private let face: Double
    private let padding: Double
    private let fill: Color

    init(
        _ line: DialogueCard.Line,
        isLeft: Bool,
        in width: Double,
        _ page: Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let palette = page.palette
        let wide = page.design.aspect.isWide
        let isPlain = isLeft || palette.outlines
        speaker = line.speaker
        self.isLeft = isLeft
        face = wide ? 92 : 54
        padding = wide ? 44 : 36
        fill = isPlain ? palette.panel : palette.drugDeep
        let ink = isPlain ? palette.ink : .white
        let ground = Ground(fill)
        let who = page.label(type.label).on(ground, "bubble")
            .colored(isLeft ? Contrast.corrected(palette.target, on: [fill], 7.1) : ink)
        let what = page.body(wide ? type.lead : type.body).on(ground, "bubble").colored(ink)
        let column = width * (wide ? 0.74 : 0.94) - face * 2 - 28 - 2 * padding
        name =
            line.speaker.isEmpty ? nil : (try page.block(line.speaker, who, width: column), who)
        words = (try page.block(line.text, what, width: column), what)
        let letters = max(
            name.map { page.typesetter.width($0.block) } ?? 0,
            page.typesetter.width(words.block)
        )
        size = Size(
            letters + 2 * padding,
            SpeechBubble.rise(of: name?.block) + words.block.height + padding * 1.44
        )
    }

    /// How far the words stand below the top of the name.
    private static func rise(of name: TextBlock?) -> Double { name.map { $0.height + 8 } ?? 0 }

    /// Draws the bubble at its side of a row.
    func draw(on page: inout Page, in row: Rect) {
        let reach = face * 2 + 28
        let x = isLeft ? row.x + reach : row.maxX - reach - size.width
        let rect = Rect(x, row.y, size.width, size.height)
        page.add(outline(rect, page.palette).shadowed(page.palette.panelShadow), .surface)
        let top = Point(rect.x + padding, rect.y + padding * 0.72)
        if let name { page.place(name.block, name.setting, at: top) }
        let shift = Point(0, SpeechBubble.rise(of: name?.block))
        page.place(words.block, words.setting, at: top + shift)
        let center = Point(isLeft ? row.x + face : row.maxX - face, rect.maxY - face)
        page.add(
            (speaker.isEmpty ? Icon.question : .person).badge(
                center: center,
                radius: face,
                palette: page.palette,
                color: isLeft ? page.palette.target : nil
            ),
            .surface
        )
        page.show(
            Entity(
                speaker.isEmpty ? "question" : speaker,
                kind: speaker.isEmpty ? "question" : "person",
                label: speaker.isEmpty ? nil : speaker,
                rect: Rect(center: center, width: face * 2, height: face * 2)
            )
        )
    }

    private func outline(_ rect: Rect, _ palette: Palette) -> Node {
        let tip = isLeft ? rect.x - 22 : rect.maxX + 22
        let root = isLeft ? rect.x + 4 : rect.maxX - 4
        let tail = Path.polygon([
            Point(root, rect.maxY - 78), Point(tip, rect.maxY - 18), Point(root, rect.maxY - 34),
        ])
        let stroke = palette.outlines ? Stroke(palette.ink, width: 3) : nil
        return Node.group(
            "bubble",
            [
                .shape("tail", tail, fill: .color(fill), stroke: stroke),
                .shape(
                    "sheet",
                    .roundedRect(rect, radius: 36),
                    fill: .color(fill),
                    stroke: stroke
                ),
            ]
        )
    }
}
