import CreatorCore

/// What a reviewer sees of one version: everything needed to decide, and nothing volatile.
struct Screen {
    let version: Version
    let production: Production
    /// Whether all notes are listed, or the gravest five.
    let isWhole: Bool
    private(set) var page: Page

    init(_ version: Version, in production: Production, isWhole: Bool, _ glyphs: Glyphs) {
        self.version = version
        self.production = production
        self.isWhole = isWhole
        page = Page(glyphs)
    }

    /// The lines of the screen, without what to do next.
    mutating func lines() -> [ReportedLine] {
        switch version.artifact {
        case .scenes(let plan): write(plan)
        case .script(let script): write(script)
        case .visuals(let storyboard): write(storyboard)
        case .animations(let motion): write(motion)
        case .tts(let voice): write(voice)
        case .render(let master): write(master)
        }
        return page.lines
    }

    /// The version this one builds on, or `nil` for a first attempt.
    var base: Version? { production.base(of: version.run) }

    /// The screen's first line: which version, how far along, and the figures that matter.
    mutating func head(_ parts: [String?]) {
        let progress = production.progress(at: version.run.stage)
        let name = "[\(version.run.label)] \(progress.current)/\(progress.total)"
        let words = parts.compactMap(\.self).joined(separator: " · ")
        page.add(lead: name + "  ", [.init(words, .heading)], hanging: 2, leadStyle: .heading)
    }

    /// Adds a line inside the screen, one blank in.
    mutating func add(_ text: String, _ style: TextStyle = .plain) {
        page.add(lead: " ", text, style, hanging: 3)
    }

    /// Adds styled words after a lead.
    mutating func add(
        lead: String,
        _ words: [ReportedLine.Span],
        hanging: Int? = nil,
        leadStyle: TextStyle = .plain
    ) {
        page.add(lead: lead, words, hanging: hanging, leadStyle: leadStyle)
    }

    /// Writes a table.
    mutating func add(_ table: Table) {
        table.write(to: &page)
    }

    /// Adds what another part wrote.
    mutating func add(_ part: Page) {
        page.add(part)
    }

    /// A figure, with the earlier one before an arrow when it changed.
    func figure(_ now: String, was before: String?) -> String {
        guard let before, before != now else { return now }
        return "\(before) -> \(now)"
    }
}

extension StageRun {
    /// The attempt as screens and prompts name it, for example `script v2`.
    package var label: String { "\(stage.rawValue) v\(version)" }
}
