/// A value that must never stand in a file, by the name of the setting it comes from.
package struct Secret: Sendable {
    /// The name that is written instead.
    package let name: String

    let value: [UInt8]

    /// Values shorter than this many bytes are too likely to stand somewhere by chance.
    package static let shortest = 8

    /// Creates a secret; `nil` when its value is too short to be one.
    package init?(name: String, value: String) {
        guard value.utf8.count >= Self.shortest else { return nil }
        self.name = name
        self.value = Array(value.utf8)
    }

    /// What is written instead of the value.
    var replacement: [UInt8] { Array("$SECRET.\(name)".utf8) }

    /// The forms in which the value travels: plain, in JSON, in an address, and as base64.
    var forms: [[UInt8]] {
        var forms = [value]
        for form in [json(escapingSlash: true), json(escapingSlash: false)]
            + [percent("0123456789ABCDEF"), percent("0123456789abcdef")]
            + Base64.cores(of: value)
        where !forms.contains(form) {
            forms.append(form)
        }
        // The longest first, so that no form hides in another.
        return forms.sorted { $0.count > $1.count }
    }

    /// The value inside a JSON string, where a slash may be escaped or not.
    private func json(escapingSlash: Bool) -> [UInt8] {
        value.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): [0x5C, byte]
            case UInt8(ascii: "/") where escapingSlash: [0x5C, byte]
            default: [byte]
            }
        }
    }

    private func percent(_ digits: StaticString) -> [UInt8] {
        let digits = Array(digits.description.utf8)
        return value.flatMap { byte -> [UInt8] in
            let isPlain = ByteClass.id.contains(byte) || byte == 0x2E || byte == 0x7E
            return isPlain ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
}

extension Secret: CustomStringConvertible {
    /// The name; the value is never shown.
    package var description: String { "$SECRET.\(name)" }
}
