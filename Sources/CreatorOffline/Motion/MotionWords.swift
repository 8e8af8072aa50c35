import CreatorCore
import SceneGraph

/// Puts a scene's motion into words, for a reviewer who reads before looking.
enum MotionWords {
    /// What moves, in order of time; texts that merely enter are told once.
    static func moves(of scene: Scene) -> [String] {
        let moving = scene.nodes.flatMap { parts(of: $0) }
        let texts = moving.filter(\.isText)
        let others = moving.filter { !$0.isText }.sorted {
            ($0.start, $0.name) < ($1.start, $1.name)
        }
        var words: [String] = []
        if let last = texts.map(\.end).max() {
            words.append("text in by \(last.text(decimals: 1)) s")
        }
        var told: Set<String> = []
        for part in others where told.insert("\(part.name) \(part.verb)").inserted {
            words.append("\(part.name) \(part.verb) \(part.start.text(decimals: 1)) s")
        }
        return words
    }

    private struct Part {
        let name: String
        let verb: String
        let start: Double
        let end: Double
        let isText: Bool
    }

    private static func parts(of node: Node) -> [Part] {
        var inner: [Part] = []
        if case .group(let children) = node.content { inner = children.flatMap { parts(of: $0) } }
        let changes = node.motion.changes
        guard let start = changes.map(\.lowerBound).min(), let end = changes.map(\.upperBound).max()
        else { return inner }
        let isText = if case .text = node.content { true } else { false }
        let part = Part(
            name: node.name,
            verb: verb(of: node.motion),
            start: start,
            end: end,
            isText: isText
        )
        return [part] + inner
    }

    private static func verb(of motion: Motion) -> String {
        if motion.trim != nil { return "is drawn" }
        if let offset = motion.offset, let first = offset.keyframes.first?.value,
            let last = offset.keyframes.last?.value, isFar(first, last)
        {
            return "travels"
        }
        if motion.rotation != nil { return "turns" }
        if let opacity = motion.opacity, let first = opacity.keyframes.first?.value,
            let last = opacity.keyframes.last?.value
        {
            return last < first ? "dims" : "appears"
        }
        return motion.scale == nil ? "moves" : "grows"
    }

    /// Farther than the small rise with which things enter, in design pixels.
    private static func isFar(_ from: Point, _ to: Point) -> Bool {
        abs(from.x - to.x) + abs(from.y - to.y) > 60
    }
}
