import CreatorCore

extension Screen {
    /// The motion, scene by scene.
    mutating func write(_ motion: MotionPlan) {
        let fades = motion.scenes.count { $0.entrance == .crossfade }
        let moves = motion.scenes.reduce(0) { $0 + $1.moves.count }
        head([
            motion.scenes.count.counted("scene"), motion.isMoving ? "motion on" : "motion off",
            fades.counted("crossfade"), moves.counted("move"),
        ])
        for (place, scene) in motion.scenes.enumerated() {
            add(
                lead: " \("\(place + 1)".leftPadded(to: 2)) \(scene.role.rawValue.padded(to: 10)) ",
                [.init(words(for: scene))]
            )
        }
        addDifference(keys: motion.scenes.map(\.key))
        addFeedback(keys: motion.scenes.map(\.key))
        addFiles(motion.files)
        if motion.isMoving { add("to do without: type regen no animations", .faint) }
    }

    private func words(for scene: MotionScene) -> String {
        let entrance =
            switch scene.entrance {
            case .cut: "cut"
            case .crossfade: "crossfade"
            }
        guard !scene.moves.isEmpty else {
            return scene.role.isSafety
                ? "\(entrance); static (rule ISI-DISTRACT)" : "\(entrance); still"
        }
        let rest = scene.settlesAt > 0 ? "; at rest after \(scene.settlesAt.secondsText)" : ""
        return "\(entrance); \(scene.moves.joined(separator: ", "))\(rest)"
    }
}
