import SceneGraph

/// Steps in order: numbers on a line, side by side on wide frames, below each other on tall ones.
///
/// Steps of a few words come in one after the other while they are spoken of.
package struct Steps: Template {
    /// One step.
    package struct Step: Sendable, Equatable {
        /// A few words.
        package var title: String
        /// A sentence; may be empty.
        package var text: String
        /// What stands for it, where it has no sentence.
        package var icon: Icon?

        /// A step.
        package init(title: String, text: String = "", icon: Icon? = nil) {
            self.title = title
            self.text = text
            self.icon = icon
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
        let isTitled = steps.allSatisfy { $0.text.isEmpty }
        if isTitled, steps.contains(where: { $0.icon != nil }) {
            return try TitledSteps(headline: headline, steps: steps).compose(on: &page)
        }
        let hasText = !isTitled && !page.design.isSparse
        try page.fit(trying: Manner.allCases) { (page, manner) throws(LayoutError) in
            switch manner {
            case .row:
                guard page.design.aspect.isWide, steps.count <= 5 else { throw .missing("width") }
                try page.fit { (page, type) throws(LayoutError) in
                    try row(on: &page, type, hasText)
                }
            case .column:
                try page.fit(dropping: hasText ? ["texts of steps"] : []) {
                    (page, type, dropped) throws(LayoutError) in
                    try column(on: &page, type, hasText && dropped == 0)
                }
            }
        }
    }

    private enum Manner: CaseIterable { case row, column }

    private func row(
        on page: inout Page,
        _ type: TypeScale,
        _ hasText: Bool
    ) throws(LayoutError) {
        let area = page.area
        let used = try page.set(headline, page.headline(type.headline), in: area)
        let room = Rect(area.x, used.maxY + 40, area.width, area.maxY - used.maxY - 40)
        let radius = 64.0
        let inset = 36.0
        let columns = Cells(steps.count, columns: steps.count, in: room, gap: 28).rects
        let ground = Ground(page.palette.panel)
        let title = page.label(type.lead).with { $0.role = .body }.on(ground, "panel")
        let text = page.body(max(type.label, (type.body * 0.88).rounded())).with {
            $0.role = .label
        }.colored(page.palette.soft).on(ground, "panel")
        var stacks: [Stack] = []
        for (step, cell) in zip(steps, columns) {
            let width = Rect(cell.x + inset, 0, cell.width - 2 * inset, room.height)
            var stack = Stack(width, page)
            try stack.text(step.title, title)
            if hasText {
                stack.gap(16)
                try stack.text(step.text, text)
            }
            stacks.append(stack)
        }
        let tallest = stacks.map(\.height).max() ?? 0
        let height = radius * 2 + 28 + tallest + 52
        guard height <= room.height else { throw .textTooLong(headline) }
        let top = room.y + min(90, (room.height - height) * 0.4)
        for cell in columns {
            let sheet = Rect(cell.x, top + radius, cell.width, height - radius)
            page.add(page.panel(sheet, radius: 28), .surface)
        }
        for (cell, stack) in zip(columns, stacks) {
            let y = top + radius * 2 + 28
            let slot = Rect(cell.x + inset, y, cell.width - 2 * inset, tallest)
            try stack.place(on: &page, .top, within: slot)
        }
        for (index, cell) in columns.enumerated() {
            let center = Point(cell.x + inset + radius, top + radius)
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
