import CreatorCore

extension Screen {
    /// The film and what was checked on it.
    mutating func write(_ master: Master) {
        head([
            master.path, "\(master.width)x\(master.height)", "\(master.framesPerSecond) fps",
        ])
        let loudness = "\(master.loudness.text(decimals: 1)) LUFS"
        let peak = "\(master.truePeak.text(decimals: 1)) dBTP"
        add(
            lead: " ",
            [
                .init("\(master.seconds.secondsText) ·"),
                .init(master.bytes.megabytesText, varies: .size),
                .init("· \(loudness) · \(peak)"),
            ],
            hanging: 3
        )
        let checks = master.checks.map { "\($0.name) \($0.finding)" }
        if !checks.isEmpty { add("checks: \(checks.joined(separator: " · "))") }
        if let draft = master.draft {
            add("mark: DRAFT for MLR review - not approved for use (\(draft))", .warning)
        }
        addDifference(keys: [])
        addFeedback(keys: [])
        addFiles(master.files)
        add("accept ends the session: pipeline_complete \(master.path) (\(openNotes))")
    }

    /// The gravest notes of what was accepted.
    private var openNotes: String {
        let notes = production.openNotes
        let blocks = notes.count { $0.severity == .block }
        let errors = notes.count { $0.severity == .error }
        return "open notes: \(blocks) block, \(errors) error"
    }
}
