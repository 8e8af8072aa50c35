import CreatorCore

/// Compares JSON as values: the order of keys and the way a number is written do not count, bytes
/// of strings do, and an object that has a key twice is equal to nothing.
enum JSONMatching {
    /// Whether two values are equal.
    static func areEqual(_ left: JSON, _ right: JSON) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.number(let left), .number(let right)): areEqualNumbers(left, right)
        case (.string(let left), .string(let right)): areEqual(left, right)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { areEqual($0, $1) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && haveMembers(right, left) { areEqual($0, $1) }
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _): false
        }
    }

    /// Whether everything listed in one value is in the other.
    ///
    /// Keys of objects at any depth may be left out, elements of arrays may not; `texts` says
    /// whether a listed string is met by one that is there.
    static func isListed(
        _ listed: JSON,
        in actual: JSON,
        _ texts: (String, String) -> Bool = { areEqual($0, $1) }
    ) -> Bool {
        switch (listed, actual) {
        case (.string(let listed), .string(let actual)): texts(listed, actual)
        case (.array(let listed), .array(let actual)):
            listed.count == actual.count
                && zip(listed, actual).allSatisfy { isListed($0, in: $1, texts) }
        case (.object(let listed), .object(let actual)):
            haveMembers(actual, listed) { isListed($0, in: $1, texts) }
        case (.null, _), (.bool, _), (.number, _), (.string, _), (.array, _), (.object, _):
            areEqual(listed, actual)
        }
    }

    /// Whether members have every listed key exactly once, with a value that fits.
    private static func haveMembers(
        _ members: [JSON.Member],
        _ listed: [JSON.Member],
        _ isFitting: (JSON, JSON) -> Bool
    ) -> Bool {
        for wanted in listed {
            var found: JSON?
            for member in members where areEqual(member.key, wanted.key) {
                guard found == nil else { return false }
                found = member.value
            }
            guard let found, isFitting(wanted.value, found) else { return false }
        }
        return true
    }

    /// Whether two texts are the same bytes; texts that differ as Swift sees them never are.
    static func areEqual(_ left: String, _ right: String) -> Bool {
        left == right && left.utf8.elementsEqual(right.utf8)
    }

    private static func areEqualNumbers(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        guard let left = DecimalValue(left), let right = DecimalValue(right) else { return false }
        return left == right
    }
}
