import CreatorCore

/// What differs between two versions, change by change.
struct DifferencePage {
    private(set) var page: Page

    /// Writes the changes.
    ///
    /// - Parameters:
    ///   - difference: What differs.
    ///   - keys: The scenes of the newer version in order, so that each gets its number.
    ///   - glyphs: The signs to write with.
    init(_ difference: ArtifactDifference, keys: [String], _ glyphs: Glyphs) {
        page = Page(glyphs)
        for change in difference.changes { add(change, keys: keys) }
        let unchanged = difference.unchanged.map { key in
            keys.firstIndex(of: key).map { "\($0 + 1)" } ?? key
        }
        if !unchanged.isEmpty {
            page.add(lead: " unchanged: ", unchanged.joined(separator: " "), hanging: 3)
        }
    }

    private mutating func add(_ change: ArtifactDifference.Change, keys: [String]) {
        let number = keys.firstIndex(of: change.subject).map { "\($0 + 1) " } ?? ""
        let name = number + change.subject
        switch (change.before, change.after) {
        case (let before?, let after?): add(name, from: before, to: after)
        case (nil, let after?): page.add(lead: "  ", "\(name): new: \(after)", hanging: 4)
        case (let before?, nil): page.add(lead: "  ", "\(name): gone: \(before)", hanging: 4)
        case (nil, nil): break
        }
    }

    private mutating func add(_ name: String, from before: String, to after: String) {
        let line = "\(name): \(before) -> \(after)"
        if line.columns + 2 <= Page.width {
            page.add(lead: "  ", line, hanging: 4)
            return
        }
        let words = WordDifference(from: before, to: after)
        page.add(lead: "  ", [.init(name, .heading)], hanging: 4)
        page.add(lead: "  - ", words.before)
        page.add(lead: "  + ", words.after)
    }
}
