package import CreatorCore

/// Writes events as lines for a person.
///
/// Nothing volatile is ever written: no clock, no absolute path, no width of the terminal. The same
/// events give the same lines, which is what makes transcripts comparable.
package struct TextReporter: Sendable {
    /// Which signs the terminal can show.
    package let glyphs: Glyphs

    /// Creates a reporter.
    package init(glyphs: Glyphs = .unicode) {
        self.glyphs = glyphs
    }

    /// The lines of an event.
    package func lines(for event: Event) -> [ReportedLine] {
        switch event {
        case .sessionStarted(let id, let brief, let stages): started(id, brief, stages)
        case .stageRunning(let run): running(run)
        case .stageProgress(let run, let progress): [progressLine(run, progress)]
        case .completed(let version, let production): completed(version, production)
        case .error(let run, let error): failed(run, error)
        case .pipelineComplete(let id, let master): complete(id, master)
        case .stopped(let id, let stage): stopped(id, stage)
        case .rejected(let refusal): lines(for: refusal)
        case .using(let version, let production): using(version, production)
        case .shown(let version, let production): screen(version, production, isWhole: true)
        case .compared(let comparison): compared(comparison)
        case .listed(let versions, let inUse): listed(versions, inUse: inUse)
        case .status(let status): lines(for: status)
        }
    }

    private func started(_ id: VideoID, _ brief: Brief, _ stages: [Stage]) -> [ReportedLine] {
        var page = Page(glyphs)
        let names = stages.map(\.rawValue).joined(separator: ", ")
        page.add(
            lead: "[started] ",
            [.init("\(id.rawValue) · \(brief.videoType.rawValue) · \(names)", .heading)],
            hanging: 2
        )
        let known = BriefSchema.fields(for: brief.videoType).map(\.key)
        for key in brief.unknownKeys {
            let nearest = Suggestion.nearest(to: key, among: known)
            let question = Suggestion.question(nearest)
            page.add(
                "warning: \(key) is kept, but nothing reads it\(question)",
                .warning,
                hanging: 2,
                channel: .errors
            )
        }
        return page.lines
    }

    private func running(_ run: StageRun) -> [ReportedLine] {
        var page = Page(glyphs)
        let asked = run.feedback.map { ": \($0)" } ?? ""
        page.add("[\(run.label)] running\(asked)", .faint, hanging: 2)
        return page.lines
    }

    /// The one line that says how far a running stage is, for a terminal to rewrite.
    package func progressLine(_ run: StageRun, _ progress: StageProgress) -> ReportedLine {
        var page = Page(glyphs)
        page.add(
            "[\(run.label)] \(progress.unit) \(progress.current)/\(progress.total)",
            .faint,
            channel: .errors
        )
        return page.lines.first ?? ReportedLine([], channel: .errors)
    }

    private func completed(_ version: Version, _ production: Production) -> [ReportedLine] {
        screen(version, production, isWhole: false)
            + next("accept | regen [feedback] | stop", also: "show, diff, versions, help feedback")
    }

    private func screen(
        _ version: Version,
        _ production: Production,
        isWhole: Bool
    ) -> [ReportedLine] {
        var screen = Screen(version, in: production, isWhole: isWhole, glyphs)
        return screen.lines()
    }

    private func failed(_ run: StageRun, _ error: StageError) -> [ReportedLine] {
        var page = Page(glyphs)
        page.add(
            lead: "[\(run.label)] ",
            [.init("error:", .failure), .init(error.message)],
            hanging: 2,
            channel: .errors
        )
        let asked = run.feedback.map { ", asked for \"\($0)\"" } ?? ""
        page.add(lead: " tried: ", "to \(run.stage.work)\(asked)", hanging: 3, channel: .errors)
        let outlook =
            if error.code == .cancelled {
                "nothing is wrong with it"
            } else if error.isRetryable {
                "regen alone may well succeed"
            } else {
                "put that right first, then regen"
            }
        page.add(
            lead: " kind: ",
            "\(error.code.rawValue) · \(outlook) · earlier versions are safe",
            hanging: 3,
            channel: .errors
        )
        return page.lines
            + next("regen [feedback] | stop", also: "use vN, versions", channel: .errors)
    }

    private func complete(_ id: VideoID, _ master: Master) -> [ReportedLine] {
        var page = Page(glyphs)
        let figures = [
            id.rawValue, master.path, "\(master.width)x\(master.height)",
            master.seconds.secondsText,
        ]
        page.add(
            lead: "[done] ",
            [
                .init("\(figures.joined(separator: " · ")) ·", .good),
                .init(master.bytes.megabytesText, .good, varies: .size),
            ],
            hanging: 2
        )
        if !master.files.isEmpty {
            page.add(lead: "files: ", FileList(master.files).text, hanging: 3)
        }
        if let draft = master.draft {
            page.add(
                lead: " ",
                "the film is marked DRAFT: it has \(draft)",
                .warning,
                hanging: 3
            )
        }
        return page.lines + next("open | save all DIR | start TYPE ...", also: "show, versions")
    }

    private func stopped(_ id: VideoID, _ stage: Stage) -> [ReportedLine] {
        var page = Page(glyphs)
        page.add(
            lead: "[stopped] ",
            "\(id.rawValue) at \(stage.rawValue); what was made stays in \(id.rawValue)/",
            hanging: 2
        )
        return page.lines + next("edit key=value ... | start TYPE ...", also: "show, save")
    }

    /// The lines of a refusal: what is wrong, then what was probably meant.
    package func lines(for refusal: Refusal) -> [ReportedLine] {
        var page = Page(glyphs)
        page.add(
            lead: "",
            [.init("error:", .failure), .init(refusal.message)],
            hanging: 2,
            channel: .errors
        )
        let further = refusal.suggestions.filter { !refusal.message.holds($0) }
        for suggestion in further.prefix(3) {
            page.add(lead: "  try: ", suggestion, channel: .errors)
        }
        return page.lines
    }

    /// The lines of a warning of the shell itself.
    package func lines(forWarning text: String) -> [ReportedLine] {
        var page = Page(glyphs)
        page.add(text, .warning, hanging: 2, channel: .errors)
        return page.lines
    }

    /// What can be done now, and where to look further.
    func next(
        _ actions: String,
        also: String,
        channel: ReportedLine.Channel = .output
    ) -> [ReportedLine] {
        var page = Page(glyphs)
        page.add(
            lead: "next: \(actions)   ",
            [.init("(\(also))", .faint)],
            leadStyle: .heading,
            channel: channel
        )
        return page.lines
    }
}

extension Stage {
    /// What the stage does, for `tried:` lines and help.
    var work: String {
        switch self {
        case .scenes: "plan the scenes"
        case .script: "write what is said and shown as text"
        case .visuals: "draw every scene"
        case .animations: "set the pictures in motion"
        case .tts: "speak the script"
        case .render: "put pictures, voice and captions together in one film"
        }
    }
}

extension String {
    /// Whether a text stands in this one, byte for byte; cheaper than looking at characters.
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = text.utf8
        guard let first = wanted.first else { return true }
        var rest = utf8[...]
        while let place = rest.firstIndex(of: first) {
            rest = rest[place...]
            if rest.starts(with: wanted) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
