/// When anything in a scene changes, known once, so that a still frame costs nothing.
package struct SceneTimetable: Sendable, Equatable {
    /// Stretches of change in order, none touching another.
    package let changes: [ClosedRange<Double>]

    /// The changes of a scene.
    package init(_ scene: Scene) {
        let all = scene.nodes.flatMap(\.changes).sorted { $0.lowerBound < $1.lowerBound }
        var merged: [ClosedRange<Double>] = []
        for range in all {
            if let last = merged.last, range.lowerBound <= last.upperBound {
                let end = max(last.upperBound, range.upperBound)
                merged[merged.count - 1] = last.lowerBound...end
            } else {
                merged.append(range)
            }
        }
        changes = merged
    }

    /// Whether the scene may look different at two moments, in either order.
    package func changes(between first: Double, and second: Double) -> Bool {
        let start = min(first, second)
        let end = max(first, second)
        return start < end && changes.contains { start < $0.upperBound && end > $0.lowerBound }
    }
}

extension Node {
    /// The stretches of time in which it or anything in it changes, in no order.
    package var changes: [ClosedRange<Double>] {
        guard case .group(let children) = content else { return motion.changes }
        return motion.changes + children.flatMap(\.changes)
    }
}
