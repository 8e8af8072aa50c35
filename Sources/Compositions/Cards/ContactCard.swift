import SceneGraph

/// Whom to turn to: channels with an icon, a name and the address or number.
package struct ContactCard: Template {
    /// One channel.
    package struct Channel: Sendable, Equatable {
        /// The icon.
        package var icon: Icon
        /// What it is, such as "Drug Safety mailbox".
        package var label: String
        /// The address or number; an open slot when it is not known.
        package var value: String

        /// A channel.
        package init(icon: Icon, label: String, value: String) {
            self.icon = icon
            self.label = label
            self.value = value
        }
    }

    /// The headline.
    package var headline: String
    /// One to four channels.
    package var channels: [Channel]

    /// Channels under a headline.
    package init(headline: String, channels: [Channel]) {
        self.headline = headline
        self.channels = channels
    }

    package var altText: String {
        AltText.sentence(
            "\(headline) Contact: "
                + channels.map { "\($0.label) \($0.value)" }.joined(separator: "; "),
            else: "with an icon beside every channel"
        )
    }

    package func compose(on page: inout Page) throws(LayoutError) {
        guard !channels.isEmpty else { throw .missing("a contact") }
        guard channels.count <= 4 else { throw .tooMany("channels", limit: 4) }
        page.addGround(Backdrop.corner(page))
        try page.fit { (page, type) throws(LayoutError) in
            let area = page.area
            let used = try page.set(headline, page.headline(type.headline), in: area)
            let top = used.maxY + 36
            let room = Rect(area.x, top, area.width, area.maxY - top)
            let wide = page.design.aspect.isWide
            if channels.count == 1 { return try drawAlone(channels[0], room, on: &page, type) }
            let columns = wide && channels.count == 4 ? 2 : 1
            let height = wide ? 250.0 : 320.0
            let rows = Double((channels.count + columns - 1) / columns)
            let used2 = min(room.height, rows * height + (rows - 1) * 26)
            let slot = Rect(
                room.x,
                room.y + (room.height - used2) * 0.4,
                room.width,
                used2
            )
            let cells = Cells(channels.count, columns: columns, in: slot, gap: 26).rects
            for (channel, cell) in zip(channels, cells) {
                try draw(channel, cell, on: &page, type)
            }
        }
    }

    /// A single channel, large: beside its icon, or below it on tall frames.
    private func drawAlone(
        _ channel: Channel,
        _ room: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        let wide = page.design.aspect.isWide
        let ground = Ground(page.palette.panel)
        let radius = wide ? 140.0 : 116
        let padding = wide ? 80.0 : 60
        let side = wide ? radius * 2 + 72 : 0
        let head = wide ? 0 : radius * 2 + 48
        var stack = Stack(
            Rect(room.x + padding + side, 0, room.width - padding * 2 - side, room.height),
            page
        )
        try stack.text(
            channel.label,
            page.label(type.lead).with { $0.role = .body }
                .colored(page.palette.soft).weighted(.medium).on(ground, "panel")
        )
        stack.gap(12)
        try stack.text(channel.value, page.headline(type.headline).on(ground, "panel"))
        let height = max(wide ? radius * 2 : 0, head + stack.height) + padding * 2
        guard height <= room.height else { throw .textTooLong(channel.value) }
        let cell = Rect(
            room.x,
            room.y + (room.height - height) * 0.4,
            room.width,
            height
        )
        page.add(page.panel(cell), .surface)
        let inside = cell.inset(0, padding)
        try stack.place(on: &page, .middle, within: inside.below(inside.y + head))
        let center = Point(cell.x + padding + radius, wide ? cell.midY : inside.y + radius)
        show(channel, center, radius, on: &page)
    }

    private func draw(
        _ channel: Channel,
        _ cell: Rect,
        on page: inout Page,
        _ type: TypeScale
    ) throws(LayoutError) {
        page.add(page.panel(cell, radius: 28), .surface)
        let ground = Ground(page.palette.panel)
        let wide = page.design.aspect.isWide
        let radius = min(wide ? 80 : 62, cell.height / 2 - 20)
        let x = cell.x + 40 + radius * 2 + 36
        let column = Rect(x, cell.y + 16, cell.maxX - x - 32, cell.height - 32)
        var stack = Stack(column, page)
        try stack.text(
            channel.label,
            page.label(type.label).colored(page.palette.soft).weighted(.medium)
                .on(ground, "panel")
        )
        stack.gap(8)
        try stack.text(
            channel.value,
            page.label(type.lead).with { $0.role = .body }.on(ground, "panel")
        )
        try stack.place(on: &page, .middle)
        show(channel, Point(cell.x + 40 + radius, cell.midY), radius, on: &page)
    }

    private func show(
        _ channel: Channel,
        _ center: Point,
        _ radius: Double,
        on page: inout Page
    ) {
        page.add(channel.icon.badge(center: center, radius: radius, palette: page.palette), .pop)
        let name = channel.label.isEmpty ? channel.value : channel.label
        page.show(
            Entity(
                name,
                kind: "channel",
                label: name,
                rect: Rect(center: center, width: radius * 2, height: radius * 2)
            )
        )
    }
}
