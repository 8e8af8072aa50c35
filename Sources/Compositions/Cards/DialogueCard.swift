import SceneGraph

/// A few things said, as bubbles that alternate between two people.
package struct DialogueCard: Template {
    /// One thing said.
    package struct Line: Sendable, Equatable {
        /// Who says it; empty for what the film itself asks.
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
                + lines.map { $0.speaker.isEmpty ? $0.text : "\($0.speaker): \($0.text)" }.joined(
                    separator: " "
                ),
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
        var bubbles: [SpeechBubble] = []
        for line in lines {
            let isLeft = line.speaker == lines[0].speaker
            bubbles.append(try SpeechBubble(line, isLeft: isLeft, in: room.width, page, type))
        }
        let total = bubbles.reduce(0) { $0 + $1.size.height }
        let gap = min(48, (room.height - total) / Double(max(1, lines.count - 1)))
        guard total <= room.height, lines.count == 1 || gap >= 20 else {
            throw .textTooLong(lines.map(\.text).joined(separator: " / "))
        }
        var y = room.y + max(0, room.height - total - gap * Double(lines.count - 1)) * 0.46
        for bubble in bubbles {
            bubble.draw(on: &page, in: Rect(room.x, y, room.width, bubble.size.height))
            y += bubble.size.height + gap
        }
    }
}
