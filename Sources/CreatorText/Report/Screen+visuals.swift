import CreatorCore

extension Screen {
    /// The pictures: whether every word can be read, and what is shown.
    mutating func write(_ storyboard: Storyboard) {
        var before: Storyboard?
        if case .visuals(let earlier) = base?.artifact { before = earlier }
        let design = storyboard.design
        let scale = figure(
            design.fontScale.text(decimals: 2),
            was: before?.design.fontScale.text(decimals: 2)
        )
        head([
            storyboard.scenes.count.counted("scene"),
            figure(design.aspect.rawValue, was: before?.design.aspect.rawValue),
            "\(figure(design.palette.rawValue, was: before?.design.palette.rawValue)) palette",
            "text \(scale)x", design.accent.map { "accent \($0)" },
        ])
        add("contact sheet: \(storyboard.contactSheet)")
        var table = Table(
            ("#", .right),
            ("picture", .left),
            ("words", .right),
            ("min px", .right),
            ("contrast", .right),
            ("hold/need s", .left)
        )
        for (place, scene) in storyboard.scenes.enumerated() {
            let hold = scene.holdSeconds.text(decimals: 1)
            table.add(
                "\(place + 1)",
                scene.picture.rawValue,
                "\(scene.words)",
                scene.textBoxes.isEmpty ? "-" : scene.smallestCap.text(decimals: 0),
                scene.textBoxes.isEmpty ? "-" : "\(scene.lowestContrast.text(decimals: 1)):1",
                "\(hold)/\(scene.neededSeconds.text(decimals: 1))",
                note: scene.altText
            )
        }
        add(table)
        addReadability(of: storyboard.scenes)
        addReplacements(design.replacements)
        for note in storyboard.notes { add("gave way: \(note)", .warning) }
        let keys = storyboard.scenes.map(\.key)
        addDifference(keys: keys)
        addFeedback(keys: keys)
        addFiles(storyboard.files)
    }

    /// Whether a viewer can read everything: WCAG 2.2 AA asks 4.5:1.
    private mutating func addReadability(of scenes: [StoryboardScene]) {
        let short = numbers(of: scenes) { $0.holdSeconds + 0.05 < $0.neededSeconds }
        let pale = numbers(of: scenes) { !$0.textBoxes.isEmpty && $0.lowestContrast < 4.5 }
        if short.isEmpty {
            add("reading time: every scene stands long enough", .good)
        } else {
            add(
                "reading time: too short in \(short); type regen make it longer at script",
                .warning
            )
        }
        if pale.isEmpty {
            add("contrast: every text is at 4.5:1 or more", .good)
        } else {
            add("contrast: under 4.5:1 in \(pale); type regen more contrast", .warning)
        }
    }

    private func numbers(
        of scenes: [StoryboardScene],
        where matches: (StoryboardScene) -> Bool
    ) -> String {
        let numbers = scenes.enumerated().filter { matches($0.element) }.map { "\($0.offset + 1)" }
        guard !numbers.isEmpty else { return "" }
        return (numbers.count == 1 ? "scene " : "scenes ") + numbers.joined(separator: ", ")
    }

    /// The files written, a series shortened.
    mutating func addFiles(_ files: [String]) {
        guard !files.isEmpty else { return }
        add(lead: "files: ", [.init(FileList(files).text)], hanging: 3)
    }
}
