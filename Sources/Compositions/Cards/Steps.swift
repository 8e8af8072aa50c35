import SceneGraph

/// Steps in order: numbers on a line, side by side on wide frames, below each other on tall ones.
package struct Steps: Template {
    /// One step.
    package struct Step: Sendable, Equatable {
        /// A few words.
        package var title: String
        /// A sentence; may be empty.
        package var text: String

        /// A step.
        package init(title: String, text: String = "") {
            self.title = title
            self.text = text
        }
    }

    /// The headline.
    package var headline: String
    /// Two to five steps.
    package var steps: [Step]

    /// Steps under a headline.
    package init(headline: String, steps: [Step]) {
        self.headline = headline
        self.steps = steps
    }

    package var altText: String {
        AltText.sentence(
            "\(headline) "
                + steps.enumerated().map { "\($0 + 1): \($1.title) \($1.text)" }
                .joined(separator: ". "),
            else: "as numbered steps from first to last"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !steps.isEmpty else { throw .missing("steps") }
        guard steps.count <= 6 else { throw .tooMany("steps", limit: 6) }
        let hasText = steps.contains { !$0.text.isEmpty } && !page.design.isSparse
        let still = page
        do throws(LayoutError) {
            guard page.design.aspect.isWide, steps.count <= 5 else { throw .missing("width") }
            try page.fit { (page, type) throws(LayoutError) in
                try row(on: &page, type, hasText)
            }
        } catch {
            page = still
            try page.fit(dropping: hasText ? ["texts of steps"] : []) {
                (page, type, dropped) throws(LayoutError) in
                try column(on: &page, type, hasText && dropped == 0)
            }
        }
    }

    private func row(
        on page: inout Page,
        _ type: TypeScale,
        _ hasText: Bool
    ) throws(LayoutError) {
        let area = page.area
        let used = try page.set(headline, page.headline(type.headline), in: area)
        let top = used.maxY + 44
        let room = Rect(area.x, top, area.width, area.maxY - top)
        let cells = Cells(steps.count, columns: steps.count, in: room, gap: 32).rects
        let radius = 56.0
        let title = page.label(type.body).with { $0.role = .body }
            .on(Ground(page.palette.panel), "panel")
        let text = page.body(type.label).with {
            $0.role = .label
            $0.style.color = page.palette.soft
        }.on(Ground(page.palette.panel), "panel")
        let line = room.y + radius
        for cell in cells {
            let sheet = Rect(cell.x, line, cell.width, cell.maxY - line)
            page.add(page.panel(sheet, radius: 28), .surface)
        }
        for (step, cell) in zip(steps, cells) {
            let inside = Rect(
                cell.x + 32,
                line + radius + 24,
                cell.width - 64,
                cell.maxY - line - radius - 24 - 28
            )
            var stack = Stack(inside, page)
            try stack.text(step.title, title)
            if hasText {
                stack.gap(14)
                try stack.text(step.text, text)
            }
            try stack.place(on: &page, steps.contains { !$0.text.isEmpty } ? .top : .middle)
        }
        for (index, cell) in cells.enumerated() {
            let center = Point(cell.x + 32 + radius, line)
            page.add(NumberDisc.node(index + 1, center: center, radius: radius, page), .pop)
        }
    }

    private func column(
        on page: inout Page,
        _ type: TypeScale,
        _ hasText: Bool
    ) throws(LayoutError) {
        let area = page.area
        let used = try page.set(headline, page.headline(type.headline), in: area)
        let sheet = Rect(area.x, used.maxY + 28, area.width, area.maxY - used.maxY - 28)
        page.add(page.panel(sheet), .surface)
        let ground = Ground(page.palette.panel)
        let list = ItemList(
            items: steps.map { .init(term: $0.title, text: hasText ? $0.text : "") },
            term: page.label(type.body).with { $0.role = .body }.on(ground, "panel"),
            text: page.body(type.label).with { $0.role = .label }
                .colored(page.palette.soft).on(ground, "panel"),
            indent: 126,
            gaps: 22...90
        )
        var places: [Point] = []
        try list.lay(on: &page, in: sheet.inset(44, 40)) { _, _, place in
            places.append(place + Point(44, 0))
        }
        if let first = places.first, let last = places.last, places.count > 1 {
            page.add(
                .line(
                    "thread",
                    .polyline([first, last]),
                    Stroke(page.palette.drug.opacity(0.35), width: 6)
                ),
                .draw
            )
        }
        for (index, place) in places.enumerated() {
            page.add(NumberDisc.node(index + 1, center: place, radius: 42, page), .pop)
        }
    }
}
