package import CreatorCore

/// Which part of a JSON value is meant: `$.user`, `$.messages[0].id`, `$.messages[*].id`.
package struct JSONPath: Hashable, Sendable {
    private enum Step: Hashable, Sendable {
        case key(String)
        case element(Int)
        case every
    }

    /// As written.
    package let text: String

    private let steps: [Step]

    /// Reads a path, or returns `nil` where it is none.
    package init?(_ text: String) {
        var steps: [Step] = []
        var rest = Array(text.utf8)[...]
        guard rest.popFirst() == UInt8(ascii: "$") else { return nil }
        while let mark = rest.popFirst() {
            switch mark {
            case UInt8(ascii: "."):
                let key = rest.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "[") }
                guard !key.isEmpty else { return nil }
                steps.append(.key(key.shown))
                rest = rest.dropFirst(key.count)
            case UInt8(ascii: "["):
                let inside = rest.prefix { $0 != UInt8(ascii: "]") }
                guard inside.count < rest.count else { return nil }
                rest = rest.dropFirst(inside.count + 1)
                if inside.shown == "*" {
                    steps.append(.every)
                } else if inside.allSatisfy(\.isDigit), let index = Int(inside.shown) {
                    steps.append(.element(index))
                } else {
                    return nil
                }
            default: return nil
            }
        }
        guard !steps.isEmpty else { return nil }
        self.text = text
        self.steps = steps
    }

    /// A value without what the path means.
    package func removed(from json: JSON) -> JSON {
        Self.remove(steps[...], from: json) ?? .null
    }

    private static func remove(_ steps: ArraySlice<Step>, from json: JSON) -> JSON? {
        guard let step = steps.first else { return nil }
        let rest = steps.dropFirst()
        switch (step, json) {
        case (.key(let key), .object(let members)):
            return .object(
                members.compactMap { member in
                    guard member.key.utf8.elementsEqual(key.utf8) else { return member }
                    return remove(rest, from: member.value).map { JSON.Member(member.key, $0) }
                }
            )
        case (.element(let index), .array(let elements)):
            return .array(
                elements.enumerated().compactMap { place, element in
                    place == index ? remove(rest, from: element) : element
                }
            )
        case (.every, .array(let elements)):
            return .array(elements.compactMap { remove(rest, from: $0) })
        case (.key, _), (.element, _), (.every, _): return json
        }
    }
}
