import CreatorCore

extension Screen {
    /// The notes, gravest first: five of them, or all.
    ///
    /// All are counted; those an earlier stage has shown already are listed only when asked for,
    /// but what blocks the film is listed always.
    mutating func addNotes(_ notes: [PlanNote], known: [PlanNote] = []) {
        let order: [PlanNote.Severity] = [.block, .error, .warn, .info]
        let sorted = order.flatMap { severity in notes.filter { $0.severity == severity } }
        let counts = order.map { severity in
            "\(sorted.count { $0.severity == severity }) \(severity.rawValue)"
        }
        let hasInformation = sorted.contains { $0.severity == .info }
        add(
            lead: "lint ",
            [.init((hasInformation ? counts : counts.dropLast()).joined(separator: " "))]
        )
        let new =
            isWhole
            ? sorted
            : sorted.filter {
                $0.severity == .block || !known.contains($0)
            }
        let shown = isWhole ? new : Array(new.prefix(5))
        for note in shown {
            add(
                lead: "  \(note.severity.rawValue.padded(to: 5))  ",
                [.init(note.rule, note.severity.style), .init(note.message)]
            )
        }
        let more = new.count - shown.count
        let seen = sorted.count - new.count
        if more > 0 { add(lead: "  ", [.init("\(more) more: type show", .faint)]) }
        if seen > 0 { add(lead: "  ", [.init("\(seen) as at scenes: type show", .faint)]) }
    }

    /// What differs from the version this one builds on.
    mutating func addDifference(keys: [String]) {
        guard let difference = version.difference, let base else { return }
        guard !difference.isEmpty else {
            add("the same as v\(base.run.version)")
            return
        }
        add("changed from v\(base.run.version):")
        add(DifferencePage(difference, keys: keys, page.glyphs).page)
    }

    /// What became of the reviewer's words.
    mutating func addFeedback(keys: [String]) {
        let report = version.report
        if let feedback = version.run.feedback {
            add(lead: "feedback ", [.init("\"\(feedback)\"")])
        } else if !report.isEmpty {
            // Only a first version can owe its report to what an earlier stage kept.
            add(lead: "feedback ", [.init(base == nil ? "asked for earlier" : "none was given")])
        } else {
            return
        }
        for entry in report.applied {
            let change =
                entry.before == entry.after ? entry.after : "\(entry.before) -> \(entry.after)"
            let words = "\(entry.text): \(places(entry.scenes, keys: keys))\(change)"
            addOutcome("applied", .good, words)
        }
        for entry in report.deferred {
            addOutcome("kept", .plain, "\(entry.text): carried out at \(entry.stage.rawValue)")
        }
        for entry in report.notApplied {
            let rule = entry.rule.map { " (\($0))" } ?? ""
            addOutcome("not applied", .warning, "\(entry.text): \(entry.reason)\(rule)")
            if !entry.hint.isEmpty { addOutcome("", .plain, "-> \(entry.hint)") }
        }
        if report.isEmpty { addOutcome("nothing", .warning, "no request was found in these words") }
    }

    private mutating func addOutcome(_ label: String, _ style: TextStyle, _ words: String) {
        add(lead: "  \(label.padded(to: 11))  ", [.init(words)], leadStyle: style)
    }

    private func places(_ scenes: [String], keys: [String]) -> String {
        guard !scenes.isEmpty else { return "" }
        let names = scenes.map { key in
            keys.firstIndex(of: key).map { "\($0 + 1)" } ?? key
        }
        return (names.count == 1 ? "scene " : "scenes ") + names.joined(separator: ", ") + ", "
    }
}

extension PlanNote.Severity {
    /// How a note of this gravity is coloured.
    fileprivate var style: TextStyle {
        switch self {
        case .block, .error: .failure
        case .warn: .warning
        case .info: .faint
        }
    }
}
