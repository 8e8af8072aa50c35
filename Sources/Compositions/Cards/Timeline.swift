import SceneGraph

/// Events on an axis: side by side on wide frames, below each other on tall ones.
package struct Timeline: Template {
    /// One event.
    package struct Event: Sendable, Equatable {
        /// When: "Day 0", "Week 4".
        package var when: String
        /// What happens.
        package var what: String

        /// An event.
        package init(when: String, what: String) {
            self.when = when
            self.what = what
        }
    }

    /// The headline.
    package var headline: String
    /// The events in order of time.
    package var events: [Event]

    /// Events under a headline.
    package init(headline: String, events: [Event]) {
        self.headline = headline
        self.events = events
    }

    package var altText: String {
        AltText.sentence(
            "\(headline) Timeline: "
                + events.map { "\($0.when), \($0.what)" }.joined(separator: "; "),
            else: "from left to right along an axis"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !events.isEmpty else { throw .missing("events") }
        guard events.count <= 6 else { throw .tooMany("events", limit: 6) }
        page.addGround(Backdrop.corner(page))
        let still = page
        do throws(LayoutError) {
            guard page.design.aspect.isWide, events.count <= 4 else { throw .missing("width") }
            try page.fit { (page, type) throws(LayoutError) in try row(on: &page, type) }
        } catch {
            page = still
            try page.fit { (page, type) throws(LayoutError) in try column(on: &page, type) }
        }
    }

    private func when(_ page: Page, _ size: Double) -> Setting {
        page.label(size).with { $0.role = .body }.colored(page.palette.drugInk)
    }

    private func row(on page: inout Page, _ type: TypeScale) throws(LayoutError) {
        let area = page.area
        let used = try page.set(headline, page.headline(type.headline), in: area)
        let room = Rect(area.x, used.maxY + 30, area.width, area.maxY - used.maxY - 30)
        let cells = Cells(events.count, columns: events.count, in: room, gap: 28).rects
        let inset = 36.0
        let label = when(page, type.lead)
        let text = page.body(type.body).on(Ground(page.palette.panel), "panel")
        var above = 0.0
        var below = 0.0
        for (event, cell) in zip(events, cells) {
            let width = cell.width - 2 * inset
            above = max(above, try page.height(event.when, label, width: width))
            below = max(below, try page.height(event.what, text, width: width))
        }
        let height = above + 44 + 44 + below + 84
        guard height <= room.height else { throw .textTooLong(headline) }
        let top = room.y + min(110, (room.height - height) * 0.42)
        let axis = top + above + 44
        for cell in cells {
            let sheet = Rect(cell.x, axis + 44, cell.width, below + 84)
            page.add(page.panel(sheet, radius: 28), .surface)
        }
        for (event, cell) in zip(events, cells) {
            let x = cell.x + inset
            let width = cell.width - 2 * inset
            let height = try page.height(event.when, label, width: width)
            try page.set(event.when, label, in: Rect(x, top + above - height, width, height))
            try page.set(event.what, text, in: Rect(x, axis + 44 + 42, width, below))
        }
        drawAxis(on: &page, cells.map { Point($0.x + inset + 22, axis) }, end: area.maxX)
    }

    private func drawAxis(on page: inout Page, _ places: [Point], end: Double) {
        guard let first = places.first, let last = places.last else { return }
        page.add(
            .line(
                "axis",
                .polyline([first, Point(end, first.y)]),
                Stroke(page.palette.line, width: 6)
            ),
            .surface
        )
        if places.count > 1 {
            page.add(
                .line("progress", .polyline([first, last]), Stroke(page.palette.drug, width: 6)),
                .draw
            )
        }
        for place in places { drawDot(on: &page, place, place == first) }
    }

    private func column(on page: inout Page, _ type: TypeScale) throws(LayoutError) {
        let area = page.area
        let used = try page.set(headline, page.headline(type.headline), in: area)
        let room = Rect(area.x, used.maxY + 40, area.width, area.maxY - used.maxY - 40)
        let list = ItemList(
            items: events.map { .init(term: $0.when, text: $0.what) },
            term: when(page, type.body),
            text: page.body(type.body),
            indent: 84,
            gaps: 20...90
        )
        var places: [Point] = []
        try list.lay(on: &page, in: room) { _, _, place in places.append(place + Point(22, 0)) }
        guard let first = places.first, let last = places.last else { return }
        page.add(
            .line(
                "axis",
                .polyline([first, Point(last.x, room.maxY)]),
                Stroke(page.palette.line, width: 6)
            ),
            .surface
        )
        page.add(
            .line("progress", .polyline([first, last]), Stroke(page.palette.drug, width: 6)),
            .draw
        )
        for place in places { drawDot(on: &page, place, place == first) }
    }

    private func drawDot(on page: inout Page, _ center: Point, _ isFirst: Bool) {
        page.add(
            .group(
                "event",
                [
                    .shape("dot", .circle(center, radius: 22), page.palette.drug),
                    .shape(
                        "hole",
                        .circle(center, radius: isFirst ? 0 : 10),
                        page.palette.paperTop
                    ),
                ]
            ),
            .pop
        )
    }
}
