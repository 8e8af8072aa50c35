import SceneGraph

/// Draws one side of a comparison on its own sheet.
struct SplitSide {
    private let side: SplitCompare.Side
    private let color: Color
    private let title: Setting
    private let text: Setting
    private let padding: Size
    private let isWide: Bool

    init(
        _ side: SplitCompare.Side,
        _ density: SplitCompare.Density,
        _ page: Page,
        _ type: TypeScale
    ) {
        self.side = side
        isWide = page.design.aspect.isWide
        padding = isWide ? Size(56, 52) : Size(44, density == .list ? 34 : 26)
        let panel = page.palette.panel
        let ground = Ground(panel)
        color =
            switch side.mark {
            case .positive, .neutral: page.palette.drug
            case .negative: page.palette.harm
            }
        let least = TextRole.body.minimumContrast(page.design.theme) + 0.1
        title = page.label(isWide ? type.lead : type.body).with { $0.role = .body }
            .colored(Contrast.corrected(color, on: [panel], least)).on(ground, "panel")
        text = page.body(density.size(type)).on(ground, "panel").with {
            $0.role = density.isSmall ? .label : .body
        }
    }

    func lay(in rect: Rect, on page: inout Page) throws(LayoutError) {
        page.add(page.panel(rect), .surface)
        let band = Node.shape("band", .rect(Rect(rect.x, rect.y, rect.width, 14)), color)
        page.add(band.clipped(to: .roundedRect(rect, radius: 36)), .surface)
        let inside = rect.inset(padding.width, padding.height)
        let used = try page.set(side.title, title, in: inside)
        let radius = text.style.size * 0.46
        let list = ItemList(
            items: side.items.map { .init(term: "", text: $0) },
            term: title,
            text: text,
            indent: radius * 2 + 26,
            gaps: 14...40,
            isCentered: false
        )
        var places: [Point] = []
        try list.lay(on: &page, in: inside.below(used.maxY + (isWide ? 30 : 16))) {
            _,
            _,
            place in places.append(place + Point(radius, 0))
        }
        for place in places { page.add(mark(at: place, radius, page.palette), .pop) }
    }

    private func mark(at place: Point, _ radius: Double, _ palette: Palette) -> Node {
        let tone = IconTone(color, on: palette.panel)
        switch side.mark {
        case .positive: return Icon.check.node(center: place, size: radius * 2.2, tone: tone)
        case .negative: return Icon.cross.node(center: place, size: radius * 2.2, tone: tone)
        case .neutral: return .shape("dot", .circle(place, radius: radius * 0.4), color)
        }
    }
}
