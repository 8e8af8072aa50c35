import CreatorCore

extension ExpectedEvent {
    /// The patterns in its strings, in order; none when its strings are exact.
    var patterns: [LinePattern] {
        get throws(LineFault) {
            guard isPattern else { return [] }
            var found: [LinePattern] = []
            try Self.collect(from: json, into: &found)
            return found
        }
    }

    private static func collect(
        from json: JSON,
        into found: inout [LinePattern]
    ) throws(LineFault) {
        switch json {
        case .null, .bool, .number: break
        case .string(let text): found.append(try LinePattern(parsing: Array(text.utf8)))
        case .array(let elements):
            for element in elements { try collect(from: element, into: &found) }
        case .object(let members):
            for member in members { try collect(from: member.value, into: &found) }
        }
    }
}
