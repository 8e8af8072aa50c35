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
        let room = Rect(area.x, used.maxY, area.width, area.maxY - used.maxY)
        let axis = room.y + room.height * 0.42
        let cells = Cells(events.count, columns: events.count, in: room, gap: 40).rects
        for (event, cell) in zip(events, cells) {
            let above = Rect(cell.x, room.y, cell.width, axis - room.y - 44)
            let label = when(page, type.lead)
            let height = try page.height(event.when, label, width: cell.width)
            guard height <= above.height else { throw .textTooLong(event.when) }
            try page.set(
                event.when,
                label,
                in: Rect(cell.x, above.maxY - height, cell.width, height)
            )
            try page.set(
                event.what,
                page.body(type.body),
                in: Rect(cell.x, axis + 48, cell.width, room.maxY - axis - 48)
            )
        }
        let ends = [Point(area.x, axis), Point(area.maxX, axis)]
        page.add(
            .line("axis", .polyline(ends), Stroke(page.palette.line, width: 6)),
            .surface
        )
        page.add(
            .line(
                "progress",
                .polyline([ends[0], Point((cells.last?.x ?? 0) + 22, axis)]),
                Stroke(page.palette.drug, width: 6)
            ),
            .draw
        )
        for cell in cells { drawDot(on: &page, Point(cell.x + 22, axis), cell == cells.first) }
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
