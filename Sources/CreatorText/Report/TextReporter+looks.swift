import CreatorCore

// Events that answer a question and change nothing.
extension TextReporter {
    /// Which version `accept` would take from now on.
    func using(_ version: Version, _ production: Production) -> [ReportedLine] {
        var page = Page(glyphs)
        page.add(
            lead: "[\(version.run.label)] ",
            "in use: accept takes it, regen builds on it",
            hanging: 2
        )
        return page.lines + next("accept | regen [feedback] | stop", also: "show, diff, versions")
    }

    /// Two versions of a stage, change by change.
    func compared(_ comparison: VersionComparison) -> [ReportedLine] {
        var page = Page(glyphs)
        let name = "[\(comparison.stage.rawValue) v\(comparison.from) -> v\(comparison.to)] "
        let changes = comparison.difference.changes.count
        let count = changes == 0 ? "no difference" : changes.counted("change")
        page.add(lead: name, [.init(count, .heading)], hanging: 2, leadStyle: .heading)
        page.add(DifferencePage(comparison.difference, keys: [], glyphs).page)
        return page.lines
    }

    /// Every version made, with those in use marked.
    func listed(_ versions: [Version], inUse: [StageRun]) -> [ReportedLine] {
        var page = Page(glyphs)
        guard !versions.isEmpty else {
            page.add("no version has been made yet")
            return page.lines
        }
        var table = Table(("version", .left), ("in use", .left), ("made from", .left))
        for version in versions {
            table.add(
                version.run.label,
                inUse.contains(version.run) ? "yes" : "",
                origin(of: version)
            )
        }
        table.write(to: &page)
        return page.lines
    }

    private func origin(of version: Version) -> String {
        let base = version.run.base.map { "v\($0)" } ?? "the brief and what was accepted"
        guard let feedback = version.run.feedback else { return base }
        let report = version.report
        let outcome =
            "\(report.applied.count) applied, \(report.deferred.count) kept, "
            + "\(report.notApplied.count) not applied"
        return "\(base), \"\(feedback)\": \(outcome)"
    }

    /// Where the session stands and what is legal now.
    func lines(for status: SessionStatus) -> [ReportedLine] {
        var page = Page(glyphs)
        page.add(lead: "", Self.words(for: status), hanging: 2)
        if let brief = status.brief {
            let fields = brief.entries.map { entry in
                "\(entry.key)=\(Self.shortened(entry.value))"
            }
            page.add(
                lead: " ",
                "\(brief.videoType.rawValue) \(fields.joined(separator: " "))",
                hanging: 3
            )
        }
        let legal = CommandName.allCases.filter { $0.isLegal(in: status) }.map(\.rawValue)
        page.add(lead: " legal now: ", legal.joined(separator: ", "), hanging: 3)
        return page.lines
    }

    private static func words(for status: SessionStatus) -> String {
        switch status {
        case .idle: "no session is open"
        case .running(let id, _, let run, let progress):
            "\(id.rawValue): \(run.label) is running (\(progress.text))"
        case .reviewing(let id, _, let run, let progress):
            "\(id.rawValue): \(run.label) waits for your decision (\(progress.text))"
        case .failed(let id, _, let run, let progress):
            "\(id.rawValue): \(run.label) failed (\(progress.text))"
        case .done(let id, _): "\(id.rawValue): every stage was accepted"
        case .stopped(let id, _, let stage): "\(id.rawValue): stopped at \(stage.rawValue)"
        }
    }

    /// A value short enough for one line of many.
    private static func shortened(_ value: BriefValue) -> String {
        switch value {
        case .file(let name, _): "@\(CommandPrinter.value(name))"
        case .text, .json:
            value.text.count > 60
                ? CommandPrinter.quoted(String(value.text.prefix(57)) + "...")
                : CommandPrinter.value(value.text)
        }
    }
}

extension Progress {
    /// The stage's place among all, for example `2/6`.
    fileprivate var text: String { "\(current)/\(total)" }
}
