package import SceneGraph

/// A headline with a text, and a picture beside it or below it.
package struct PictureLayout {
    /// The headline.
    package var headline: String
    /// The reading text; may be empty, and goes in a sparse design.
    package var text: String
    /// Share of the width that the picture takes when it stands beside the text.
    package var pictureShare: Double
    /// Whether the picture stands on the left.
    package var isFlipped: Bool

    /// Words for a picture; the picture takes seven of twelve columns unless told otherwise.
    package init(
        headline: String,
        text: String,
        pictureShare: Double = 7 / 12,
        isFlipped: Bool = false
    ) {
        self.headline = headline
        self.text = text
        self.pictureShare = pictureShare
        self.isFlipped = isFlipped
    }

    /// Sets the words and gives the room for the picture, at least as high as asked.
    ///
    /// Words are made smaller before the picture gets less room than that.
    package func lay(
        on page: inout Page,
        _ type: TypeScale,
        leastHeight: Double = 380
    ) throws(LayoutError) -> Rect {
        let area = page.area
        guard page.design.aspect.isWide else { return try stackUp(on: &page, type, leastHeight) }
        let gutter = 56.0
        let picture = area.width * pictureShare - gutter / 2
        let column = Rect(
            isFlipped ? area.x + picture + gutter : area.x,
            area.y,
            area.width - picture - gutter,
            area.height
        )
        try words(on: page, type, column).place(on: &page, .middle)
        return Rect(
            isFlipped ? area.x : area.maxX - picture,
            area.y,
            picture,
            area.height
        )
    }

    private func stackUp(
        on page: inout Page,
        _ type: TypeScale,
        _ leastHeight: Double
    ) throws(LayoutError) -> Rect {
        let area = page.area
        let stack = try words(on: page, type, area)
        let room = area.height - stack.height - 36
        guard room >= leastHeight else { throw .textTooLong("\(headline) / \(text)") }
        let used = try stack.place(on: &page, .top)
        return Rect(area.x, used.maxY + 36, area.width, room)
    }

    private func words(
        on page: Page,
        _ type: TypeScale,
        _ column: Rect
    ) throws(LayoutError) -> Stack {
        var stack = Stack(column, page)
        try stack.text(headline, page.headline(type.headline))
        if !text.isEmpty, !page.design.isSparse {
            if page.design.aspect.isWide {
                stack.gap(28)
                stack.rule()
                stack.gap(32)
            } else {
                stack.gap(20)
            }
            try stack.text(text, page.body(type.body))
        }
        return stack
    }
}
