import CreatorCore

/// How the events of a command meet those that were expected.
package struct EventComparison: Equatable, Sendable {
    /// The places, among the expected events, of those that did not come.
    package let missing: [Int]

    /// The places, among the actual events, of those that should not have come.
    package let unlisted: [Int]

    /// The actual event of each expected one that came.
    let met: [Int: Int]

    /// Compares; expected events must come in their order, others may come between unless `isExact`.
    init(
        _ expected: [ExpectedEvent],
        _ actual: [JSON],
        isExact: Bool,
        _ bindings: inout Bindings
    ) {
        var missing: [Int] = []
        var met: [Int: Int] = [:]
        var place = 0
        for (index, event) in expected.enumerated() {
            let found = actual.indices[place...].first { Self.accept(actual[$0], event, &bindings) }
            guard let found else {
                missing.append(index)
                continue
            }
            met[index] = found
            place = found + 1
        }
        self.missing = missing
        self.met = met
        unlisted = isExact ? Self.others(among: actual, than: Set(met.values)) : []
    }

    /// Whether everything is as it was expected.
    package var isMet: Bool { missing.isEmpty && unlisted.isEmpty }

    private static func others(among events: [JSON], than listed: Set<Int>) -> [Int] {
        events.indices.filter { !listed.contains($0) }
    }

    private static func accept(
        _ actual: JSON,
        _ expected: ExpectedEvent,
        _ bindings: inout Bindings
    ) -> Bool {
        guard expected.isPattern else { return JSONMatching.isListed(expected.json, in: actual) }
        var bound = bindings
        let isListed = JSONMatching.isListed(expected.json, in: actual) { wanted, text in
            guard let pattern = try? LinePattern(parsing: Array(wanted.utf8)),
                let values = pattern.values(
                    in: LineText(Array(text.utf8), isTerminated: pattern.isTerminated),
                    bound
                )
            else { return false }
            for (name, value) in values { bound[name] = value }
            return true
        }
        if isListed { bindings = bound }
        return isListed
    }
}
