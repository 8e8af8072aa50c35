import Drawing
import SceneGraph

/// A few things said, as bubbles that alternate between two people.
package struct DialogueCard: Template {
    /// One thing said.
    package struct Line: Sendable, Equatable {
        /// Who says it.
        package var speaker: String
        /// The words.
        package var text: String

        /// A thing said.
        package init(speaker: String, text: String) {
            self.speaker = speaker
            self.text = text
        }
    }

    /// The headline; may be empty.
    package var headline: String
    /// The things said, in order.
    package var lines: [Line]

    /// A dialogue.
    package init(headline: String = "", lines: [Line]) {
        self.headline = headline
        self.lines = lines
    }

    package var altText: String {
        AltText.sentence(
            "\(headline) Dialogue. "
                + lines.map { "\($0.speaker): \($0.text)" }.joined(separator: " "),
            else: "in speech bubbles between two people"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !lines.isEmpty else { throw .missing("things said") }
        page.addGround(Backdrop.corner(page))
        try page.fit { (page, type) throws(LayoutError) in
            let area = page.area
            let used = try page.set(headline, page.headline(type.headline), in: area)
            let top = headline.isEmpty ? area.y : used.maxY + 32
            try lay(in: Rect(area.x, top, area.width, area.maxY - top), on: &page, type)
        }
    }

    private func lay(
        in room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let wide = page.design.aspect.isWide
        let face = wide ? 92.0 : 62.0
        let padding = wide ? 44.0 : 36.0
        let width = room.width * (wide ? 0.74 : 0.86) - face * 2 - 32
        let name = page.label(type.label)
        let words = page.body(wide ? type.lead : type.body)
        var bubbles: [(name: TextBlock, words: TextBlock, size: Size)] = []
        for line in lines {
            let who = try page.block(line.speaker, name, width: width - 2 * padding)
            let what = try page.block(line.text, words, width: width - 2 * padding)
            let ink = max(page.typesetter.width(who), page.typesetter.width(what))
            bubbles.append(
                (
                    who, what,
                    Size(ink + 2 * padding, who.height + what.height + 8 + 2 * padding * 0.72)
                )
            )
        }
        let total = bubbles.reduce(0) { $0 + $1.size.height }
        let gap = min(48, (room.height - total) / Double(max(1, lines.count - 1)))
        guard total <= room.height, lines.count == 1 || gap >= 20 else {
            throw .textTooLong(lines.map(\.text).joined(separator: " / "))
        }
        let speakers = lines.map(\.speaker)
        var y = room.y + max(0, room.height - total - gap * Double(lines.count - 1)) * 0.46
        for (line, bubble) in zip(lines, bubbles) {
            let isLeft = line.speaker == speakers.first
            let x =
                isLeft
                ? room.x + face * 2 + 32 : room.maxX - face * 2 - 32 - bubble.size.width
            let rect = Rect(x, y, bubble.size.width, bubble.size.height)
            draw(bubble.name, bubble.words, rect, isLeft, padding, on: &page, (name, words))
            let center = Point(isLeft ? room.x + face : room.maxX - face, rect.maxY - face)
            page.add(
                Icon.person.badge(
                    center: center,
                    radius: face,
                    palette: page.palette,
                    color: isLeft ? page.palette.target : nil
                ),
                .surface
            )
            page.show(
                Entity(
                    line.speaker,
                    kind: "person",
                    label: line.speaker,
                    rect: Rect(center: center, width: face * 2, height: face * 2)
                )
            )
            y += bubble.size.height + gap
        }
    }

    private func draw(
        _ name: TextBlock,
        _ words: TextBlock,
        _ rect: Rect,
        _ isLeft: Bool,
        _ padding: Double,
        on page: inout Page,
        _ settings: (name: Setting, words: Setting)
    ) {
        let palette = page.palette
        let fill = isLeft || palette.outlines ? palette.panel : palette.drugDeep
        let ink = isLeft || palette.outlines ? palette.ink : .white
        let tip =
            isLeft ? Point(rect.x - 22, rect.maxY - 18) : Point(rect.maxX + 22, rect.maxY - 18)
        let root = isLeft ? rect.x + 4 : rect.maxX - 4
        let tail = Path.polygon([
            Point(root, rect.maxY - 78), tip, Point(root, rect.maxY - 34),
        ])
        let outline = palette.outlines ? Stroke(palette.ink, width: 3) : nil
        page.add(
            Node.group(
                "bubble",
                [
                    .shape("tail", tail, fill: .color(fill), stroke: outline),
                    .shape(
                        "sheet",
                        .roundedRect(rect, radius: 36),
                        fill: .color(fill),
                        stroke: outline
                    ),
                ]
            ).shadowed(palette.panelShadow),
            .surface
        )
        let ground = Ground(fill)
        let top = rect.y + padding * 0.72
        let who = settings.name.on(ground, "bubble")
            .colored(isLeft ? Contrast.corrected(palette.target, on: [fill], 7.1) : ink)
        let what = settings.words.on(ground, "bubble").colored(ink)
        page.place(name.styled(who), who, at: Point(rect.x + padding, top))
        page.place(
            words.styled(what),
            what,
            at: Point(rect.x + padding, top + name.height + 8)
        )
    }
}

extension TextBlock {
    /// The same lines in another setting's style.
    func styled(_ setting: Setting) -> TextBlock {
        TextBlock(lines: lines, style: setting.style, width: width, alignment: setting.alignment)
    }
}
