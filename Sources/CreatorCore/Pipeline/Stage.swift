/// One step of the pipeline, in the order the steps run.
package enum Stage: String, CaseIterable, Comparable, Sendable {
    case scenes, script, visuals, animations, tts, render

    /// Whether a stage comes before another.
    package static func < (left: Stage, right: Stage) -> Bool {
        left.position < right.position
    }

    private var position: Int {
        Stage.allCases.firstIndex(of: self) ?? 0
    }
}
