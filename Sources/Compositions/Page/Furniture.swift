import Drawing
import SceneGraph

/// What stands on every frame: eyebrow, progress, references, the draft mark.
struct Furniture {
    private let page: Page
    private let margins: Margins
    private let scale: Double
    private let isStacked: Bool

    private init(_ page: Page, scale: Double, isStacked: Bool) {
        self.page = page
        self.scale = scale
        self.isStacked = isStacked
        margins = Margins(page.design.aspect)
    }

    /// Lays the furniture at a scale of text and leaves the rest of the frame as the page's area.
    ///
    /// References stand below each other, or in one paragraph where the scene needs the room.
    static func lay(
        on page: inout Page,
        scale: Double,
        isStacked: Bool
    ) throws(LayoutError) {
        let furniture = Furniture(page, scale: scale, isStacked: isStacked)
        let inner = furniture.margins.inner
        let top = try furniture.layHead(on: &page, inner)
        var bottom = inner.maxY
        if page.design.hasCaptions {
            bottom -= page.design.aspect == .widescreen ? 120 : 150
        }
        let foot = try furniture.layFoot(on: &page, inner, bottom)
        page.area = Rect(inner.x, top, inner.width, foot - top)
    }

    private func setting(_ color: Color, _ weight: FontWeight, tracking: Double) -> Setting {
        let usual = TypeScale(1, page.design.aspect).legal
        let size = (usual * scale).rounded()
        let style = TextStyle(
            size: size,
            weight: weight,
            color: color,
            lineHeight: 1.25,
            tracking: tracking
        )
        return Setting(.legal, style, entrance: .none).with { $0.isFurniture = true }
    }

    private func layHead(on page: inout Page, _ inner: Rect) throws(LayoutError) -> Double {
        let wide = page.design.aspect.isWide
        let ticksWidth = wide ? 372 : inner.width
        var y = inner.y
        if !wide {
            layTicks(on: &page, Rect(inner.x, y, ticksWidth, 6))
            y += 30
        }
        var setting = setting(page.palette.drugInk, .semibold, tracking: 0.07)
        let glyph = page.design.hasGlyph ? setting.style.size * 1.16 : 0
        let indent = glyph == 0 ? 0 : glyph + 18
        let width = (wide ? inner.width - ticksWidth - 48 : inner.width) - indent
        let words = page.context.eyebrow.uppercased()
        setting = try Furniture.narrowed(words, setting, page, width: width)
        let used = try page.set(
            words,
            setting,
            in: Rect(inner.x + indent, y, width, setting.style.leading * 2)
        )
        let line = setting.style.leading
        if glyph > 0 {
            page.add(
                DrugGlyph.node(
                    center: Point(inner.x + glyph * 0.44, y + line / 2),
                    radius: glyph / 2,
                    palette: page.palette,
                    detailed: false
                )
            )
        }
        if wide {
            layTicks(on: &page, Rect(inner.maxX - ticksWidth, y + line / 2 - 3, ticksWidth, 6))
        }
        return max(used.maxY, y + line) + (wide ? 30 : 26)
    }

    /// The setting with less space between letters where that keeps the head on one line.
    private static func narrowed(
        _ words: String,
        _ setting: Setting,
        _ page: Page,
        width: Double
    ) throws(LayoutError) -> Setting {
        for tracking in [0.07, 0.04, 0.02] {
            let tried = setting.with { $0.style.tracking = tracking }
            if page.typesetter.width(words, tried.style) <= width { return tried }
        }
        let lines = try page.block(words, setting, width: width).lines.count
        guard lines <= 2 else { throw .textTooLong(words) }
        return setting
    }

    private func layTicks(on page: inout Page, _ rect: Rect) {
        let count = max(1, page.context.count)
        let gap = count > 16 ? 4.0 : 8.0
        let width = (rect.width - gap * Double(count - 1)) / Double(count)
        for index in 0..<count {
            let tick = Rect(rect.x + Double(index) * (width + gap), rect.y, width, rect.height)
            let done = index < page.context.number
            page.add(
                .shape(
                    "tick",
                    .roundedRect(tick, radius: 3),
                    done ? page.palette.drugInk : page.palette.line
                )
            )
        }
    }

    /// Lays references and draft mark above a line and returns where the room above them ends.
    private func layFoot(
        on page: inout Page,
        _ inner: Rect,
        _ bottom: Double
    ) throws(LayoutError) -> Double {
        let wide = page.design.aspect.isWide
        var right = inner.maxX
        var top = bottom
        let mark = setting(page.palette.harm, .semibold, tracking: 0)
        if page.design.isDraft {
            let words = "DRAFT · not approved for use"
            let width = page.typesetter.width(words, mark.style) + 6
            let y = bottom - mark.style.leading
            try page.set(
                words,
                mark.with { $0.alignment = wide ? .trailing : .leading },
                in: Rect(wide ? inner.maxX - width : inner.x, y, width, mark.style.leading)
            )
            top = y
            right = wide ? inner.maxX - width - 48 : inner.maxX
        }
        let references = page.context.references.map(Furniture.spaced)
        guard !references.isEmpty else { return top - (top < bottom ? 24 : 0) }
        let note = setting(page.palette.soft, .regular, tracking: 0)
            .with { $0.evenness = .paragraph }
        let width = right - inner.x
        let texts = isStacked ? references : [references.joined(separator: " · ")]
        var notes = Stack(Rect(inner.x, 0, width, inner.height), page)
        for text in texts { try notes.text(text, note) }
        let base = wide ? bottom : top
        guard notes.height < inner.height * (isStacked ? 0.2 : 0.3) else {
            throw .textTooLong(references.joined(separator: " / "))
        }
        let room = Rect(inner.x, base - notes.height, width, notes.height)
        try notes.place(on: &page, .top, within: room)
        return min(top, room.y) - 24
    }

    /// A reference whose number keeps its distance and its line.
    static func spaced(_ reference: String) -> String {
        guard let gap = reference.firstIndex(of: " "), reference[..<gap].allSatisfy(\.isNumber)
        else { return reference }
        let rest = reference[gap...].drop { $0 == " " }
        return reference[..<gap] + "\u{A0}\u{A0}" + rest
    }
}
