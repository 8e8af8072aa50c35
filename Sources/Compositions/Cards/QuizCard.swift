import SceneGraph

/// A question with answers; after a moment for thought the right one is marked.
package struct QuizCard: Template {
    /// The question.
    package var question: String
    /// Two to four answers.
    package var options: [String]
    /// Which answer is right, counted from 0.
    package var answer: Int

    /// A question with its answers.
    package init(question: String, options: [String], answer: Int) {
        self.question = question
        self.options = options
        self.answer = answer
    }

    package var altText: String {
        let right = options.indices.contains(answer) ? " Right: \(options[answer])." : ""
        return AltText.sentence(
            "Quiz. \(question) \(options.joined(separator: ", ")).\(right)",
            else: "with the right answer marked by a tick"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard options.indices.contains(answer) else { throw .missing("the right answer") }
        guard options.count <= 4 else { throw .tooMany("answers", limit: 4) }
        try page.fit { (page, type) throws(LayoutError) in
            let area = page.area
            let wide = page.design.aspect.isWide
            let headline = page.headline(type.headline)
            var room = area
            if wide {
                let column = Rect(area.x, area.y, area.width * 0.46, area.height)
                try page.setMiddle(question, headline, in: column)
                room = Rect(column.maxX + 64, area.y, area.width - column.width - 64, area.height)
            } else {
                let used = try page.set(question, headline, in: area)
                room = Rect(area.x, used.maxY + 26, area.width, area.maxY - used.maxY - 26)
            }
            try lay(in: room, on: &page, type)
        }
    }

    private func lay(
        in room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let palette = page.palette
        let radius = type.body * 0.72
        let setting = page.body(type.body).with { $0.evenness = .balanced }
            .on(Ground(palette.panel), "panel")
        let inset = 36.0
        let indent = radius * 2 + 30
        let width = room.width - 2 * inset - indent - radius * 2 - 16
        var heights: [Double] = []
        for option in options {
            let height = try page.height(option, setting, width: width)
            heights.append(max(height, radius * 2) + 2 * (page.design.aspect.isWide ? 28 : 18))
        }
        let gap = page.design.aspect.isWide ? 26.0 : 18
        let total = heights.reduce(0, +) + gap * Double(options.count - 1)
        guard total <= room.height else { throw .textTooLong(options.joined(separator: " / ")) }
        var y = room.y + (room.height - total) * 0.46
        for (index, option) in options.enumerated() {
            let rect = Rect(room.x, y, room.width, heights[index])
            page.add(page.panel(rect, radius: 28), .surface)
            try page.setMiddle(
                option,
                setting,
                in: Rect(rect.x + inset + indent, y, width, rect.height)
            )
            let letter = ["A", "B", "C", "D"][index]
            page.add(
                NumberDisc.mark(
                    letter,
                    center: Point(rect.x + inset + radius, rect.midY),
                    radius: radius,
                    fill: Contrast.corrected(palette.soft, on: [.white], 7.1),
                    page
                ),
                .surface
            )
            if index == answer { reveal(rect, radius, inset, on: &page) }
            y += heights[index] + gap
        }
    }

    /// Marks the right answer after a moment for thought: half of the scene, at least reading time.
    private func reveal(_ rect: Rect, _ radius: Double, _ inset: Double, on page: inout Page) {
        let palette = page.palette
        let time = max(page.textSettled + 1, page.context.seconds * 0.5)
        let center = Point(rect.maxX - inset - radius, rect.midY)
        let mark = Node.group(
            "right answer",
            [
                .shape(
                    "frame",
                    .roundedRect(rect, radius: 28),
                    stroke: Stroke(palette.drug, width: 8)
                ),
                Icon.check.node(
                    center: center,
                    size: radius * 2,
                    tone: IconTone(palette.drug, on: palette.panel)
                ),
            ]
        )
        let motion = Motion(opacity: Track(from: 0, to: 1, at: time, over: 0.3))
        page.add(mark.moving(motion))
    }
}
