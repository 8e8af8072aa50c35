import SceneGraph

/// Steps of a few words each: numbered cards with an icon, filled one after the other.
struct TitledSteps {
    let headline: String
    let steps: [Steps.Step]

    func compose(on page: inout Page) throws(LayoutError) {
        let manners = page.design.aspect.isWide && steps.count <= 5 ? Manner.allCases : [.column]
        try page.fit(trying: manners) { (page, manner) throws(LayoutError) in
            try page.fit { (page, type) throws(LayoutError) in
                let used = try page.set(headline, page.headline(type.headline), in: page.area)
                let room = page.area.below(used.maxY + (manner == .row ? 56 : 28))
                switch manner {
                case .row: try layRow(in: room, on: &page, type)
                case .column: try layColumn(in: room, on: &page, type)
                }
            }
        }
    }

    private enum Manner: CaseIterable { case row, column }

    /// When each step comes in: as it is spoken of, and early enough to be read.
    private func moments(_ page: Page) -> [Double] {
        let seconds = page.context.seconds
        let spoken = page.context.sentences
        let first = page.textSettled + 0.1
        return steps.indices.map { index in
            let wished =
                spoken.count > steps.count
                ? spoken[index + 1] : Double(index + 1) / Double(steps.count + 2)
            let words = steps[index...].reduce(0) { $0 + Wording.count($1.title) }
            let latest = seconds - ReadingTime.needed(words: words) - 0.5
            return max(first + 0.3 * Double(index), min(wished * seconds, latest))
        }
    }

    private func layRow(
        in room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let radius = 64.0
        let cells = Cells(steps.count, columns: steps.count, in: room, gap: 28).rects
        let title = page.label(type.lead, alignment: .center).with { $0.role = .body }
            .on(Ground(page.palette.panel), "panel")
        var text = 0.0
        for (step, cell) in zip(steps, cells) {
            text = max(text, try page.height(step.title, title, width: cell.width - 48))
        }
        let icon = min(210, room.height - radius * 2 - text - 132, (cells[0].width - 80))
        guard icon >= 90 else { throw .textTooLong(headline) }
        let height = min(room.height, radius * 2 + icon + text + 172)
        let top = room.y + (room.height - height) * 0.46
        let moments = moments(page)
        for cell in cells {
            let sheet = Rect(cell.x, top + radius, cell.width, height - radius)
            page.add(page.panel(sheet, radius: 28), .surface)
        }
        let free = height - radius * 2 - icon - text
        for (index, (step, cell)) in zip(steps, cells).enumerated() {
            let middle = Point(cell.midX, top + radius * 2 + free * 0.32 + icon / 2)
            let y = middle.y + icon / 2 + free * 0.3
            page.add(
                NumberDisc.node(
                    index + 1,
                    center: Point(cell.midX, top + radius),
                    radius: radius,
                    page
                ),
                .surface
            )
            show(step, at: middle, size: icon, moments[index], on: &page)
            try page.set(
                step.title,
                title.entering(.moment(moments[index])),
                in: Rect(cell.x + 24, y, cell.width - 48, text + 1)
            )
        }
    }

    private func layColumn(
        in room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let radius = 54.0
        let icon = 108.0
        let title = page.label(type.lead).with { $0.role = .body }
            .on(Ground(page.palette.panel), "panel")
        let x = radius * 2 + 84
        let width = room.width - x - icon - 84
        var text = radius * 2
        for step in steps { text = max(text, try page.height(step.title, title, width: width)) }
        let gap = 22.0
        let free = room.height - gap * Double(steps.count - 1)
        let height = min(260, free / Double(steps.count))
        guard height >= text + 32 else { throw .textTooLong(headline) }
        let total = height * Double(steps.count) + gap * Double(steps.count - 1)
        let top = room.y + (room.height - total) * 0.4
        let moments = moments(page)
        for (index, step) in steps.enumerated() {
            let y = top + Double(index) * (height + gap)
            let cell = Rect(room.x, y, room.width, height)
            page.add(page.panel(cell, radius: 28), .surface)
            let disc = Point(cell.x + 42 + radius, cell.midY)
            page.add(NumberDisc.node(index + 1, center: disc, radius: radius, page), .surface)
            let place = Point(cell.maxX - 42 - icon / 2, cell.midY)
            show(step, at: place, size: icon, moments[index], on: &page)
            try page.setMiddle(
                step.title,
                title.entering(.moment(moments[index])),
                in: Rect(cell.x + x, y, width, height)
            )
        }
    }

    private func show(
        _ step: Steps.Step,
        at center: Point,
        size: Double,
        _ time: Double,
        on page: inout Page
    ) {
        guard let icon = step.icon else { return }
        let badge = icon.badge(center: center, radius: size / 2, palette: page.palette)
        page.add(badge, .moment(time))
        page.show(
            Entity(
                icon.rawValue,
                kind: "icon",
                label: step.title,
                rect: Rect(center: center, width: size, height: size)
            )
        )
    }
}
