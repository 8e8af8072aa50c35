/// A JSON value that keeps the order of its keys and the text of its numbers.
///
/// Order matters because events are read by people and compared byte for byte; number text matters
/// because `1.50` must not come back as `1.5`.
package enum JSON: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number as RFC 8259 text, for example `-1.5e3`.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    /// One key and its value inside an object.
    package struct Member: Equatable, Sendable {
        /// The key as text, unescaped.
        package let key: String

        /// The value behind the key.
        package let value: JSON

        /// Creates a member.
        package init(_ key: String, _ value: JSON) {
            self.key = key
            self.value = value
        }
    }
}

extension JSON {
    /// The value of a key, or `nil` when this is no object or has no such key.
    package subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    /// The text, when this is a string.
    package var text: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The elements, when this is an array.
    package var elements: [JSON]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The number as a double, when this is a number a double can hold.
    package var double: Double? {
        guard case .number(let text) = self, let number = Double(text), number.isFinite else {
            return nil
        }
        return number
    }

    /// The truth value, when this is `true` or `false`.
    package var flag: Bool? {
        guard case .bool(let flag) = self else { return nil }
        return flag
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Creates a string value.
    package init(stringLiteral text: String) { self = .string(text) }

    /// Creates a number value.
    package init(integerLiteral number: Int) { self = .number(String(number)) }

    /// Creates a truth value.
    package init(booleanLiteral flag: Bool) { self = .bool(flag) }

    /// Creates an array value.
    package init(arrayLiteral elements: JSON...) { self = .array(elements) }

    /// Creates an object whose keys keep the order written here.
    package init(dictionaryLiteral members: (String, JSON)...) {
        self = .object(members.map { Member($0.0, $0.1) })
    }

    /// Creates a whole number.
    package init(_ number: Int) { self = .number(String(number)) }

    /// Creates a number with a fixed count of decimals, so that equal figures give equal bytes.
    package init(_ number: Double, decimals: Int) {
        self = .number(number.text(decimals: decimals))
    }
}
