import Drawing
package import SceneGraph

extension Page {
    /// Breaks a text into lines for a column.
    package func block(
        _ text: String,
        _ setting: Setting,
        width: Double
    ) throws(LayoutError) -> TextBlock {
        var runs = Wording.runs(text, palette)
        if let emphasis = setting.emphasis { runs = emphasis.applied(to: runs) }
        let breaker = LineBreaker(
            typesetter,
            style: setting.style,
            width: width,
            cutting: cutWords
        )
        let lines = try breaker.lines(runs, setting.evenness)
        guard lines.count <= setting.maxLines else { throw .textTooLong(text) }
        return TextBlock(
            lines: lines,
            style: setting.style,
            width: width,
            alignment: setting.alignment
        )
    }

    /// The height a text takes in a column.
    package func height(
        _ text: String,
        _ setting: Setting,
        width: Double
    ) throws(LayoutError) -> Double {
        text.isEmpty ? 0 : try block(text, setting, width: width).height
    }

    /// Sets a text at the top of a box and returns the box it takes, full width.
    @discardableResult
    package mutating func set(
        _ text: String,
        _ setting: Setting,
        in rect: Rect
    ) throws(LayoutError) -> Rect {
        guard !text.isEmpty else { return Rect(rect.x, rect.y, rect.width, 0) }
        let block = try block(text, setting, width: rect.width)
        guard block.height <= rect.height + 0.5 else { throw .textTooLong(text) }
        place(block, setting, at: rect.origin)
        return Rect(rect.x, rect.y, rect.width, block.height)
    }

    /// Sets a text with its block in the middle of a box, from top to bottom.
    @discardableResult
    package mutating func setMiddle(
        _ text: String,
        _ setting: Setting,
        in rect: Rect
    ) throws(LayoutError) -> Rect {
        guard !text.isEmpty else { return Rect(rect.x, rect.midY, rect.width, 0) }
        let height = try height(text, setting, width: rect.width)
        guard height <= rect.height + 0.5 else { throw .textTooLong(text) }
        return try set(
            text,
            setting,
            in: Rect(rect.x, rect.y + (rect.height - height) / 2, rect.width, height)
        )
    }

    /// Puts a broken text at a place and records it.
    package mutating func place(_ block: TextBlock, _ setting: Setting, at place: Point) {
        let unknown = typesetter.unknownGlyphs(in: block.text, block.style)
        if unknown > 0 { note("no font has \(unknown) of the letters of '\(block.text)'") }
        let node = Node.text(block.text, block, at: place)
        let settled = schedule.settles(setting.entrance)
        add(node, setting.entrance)
        let ground = setting.ground ?? paper
        texts.append(
            TextBox(
                text: block.text,
                role: setting.role,
                rect: letters(of: block, at: place),
                size: setting.style.size,
                weight: setting.style.weight,
                color: setting.style.color,
                background: ground.worst(for: setting.style.color),
                isFurniture: setting.isFurniture,
                standsOn: setting.standsOn,
                stillFrom: settled,
                hold: max(0, context.seconds - settled)
            )
        )
        for run in block.lines.joined() {
            guard let color = run.color, let last = texts.last else { continue }
            let behind = run.highlight ?? ground.worst(for: color)
            // A stretch that reads worse than its block decides for the block.
            if Contrast.ratio(color, on: behind) < last.contrast {
                texts[texts.count - 1].color = color
                texts[texts.count - 1].background = behind
            }
        }
    }

    /// The box around the letters: from the first line's capitals to the last line's descenders.
    private func letters(of block: TextBlock, at place: Point) -> Rect {
        let width = typesetter.width(block)
        let x: Double =
            switch block.alignment {
            case .leading: place.x
            case .center: place.x + (block.width - width) / 2
            case .trailing: place.x + block.width - width
            }
        let top = block.baseline(0) - block.style.size * 0.76
        let bottom = block.baseline(max(0, block.lines.count - 1)) + block.style.size * 0.22
        return Rect(x, place.y + top, width, bottom - top)
    }
}
