extension JSON {
    /// The value as JSON on one line without blanks, for a wire.
    package var compactText: String {
        var text = ""
        write(to: &text, indent: nil)
        return text
    }

    /// The value as JSON over several lines, indented by two blanks, for a reader.
    package var prettyText: String {
        var text = ""
        write(to: &text, indent: 0)
        return text
    }

    private func write(to text: inout String, indent: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .number(let number): text += number
        case .string(let string): JSON.quote(string, to: &text)
        case .array(let elements):
            JSON.write(elements, between: ("[", "]"), to: &text, indent: indent) {
                value,
                text,
                indent in
                value.write(to: &text, indent: indent)
            }
        case .object(let members):
            JSON.write(members, between: ("{", "}"), to: &text, indent: indent) {
                member,
                text,
                indent in
                JSON.quote(member.key, to: &text)
                text += indent == nil ? ":" : ": "
                member.value.write(to: &text, indent: indent)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item],
        between marks: (String, String),
        to text: inout String,
        indent: Int?,
        each write: (Item, inout String, Int?) -> Void
    ) {
        text += marks.0
        let inner = indent.map { $0 + 2 }
        for (position, item) in items.enumerated() {
            if position > 0 { text += "," }
            if let inner { text += "\n" + String(repeating: " ", count: inner) }
            write(item, &text, inner)
        }
        if let indent, !items.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
        text += marks.1
    }

    /// Appends a string in quotes; only what RFC 8259 demands is escaped.
    private static func quote(_ string: String, to text: inout String) {
        text += "\""
        if string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
            for scalar in string.unicodeScalars { escape(scalar, to: &text) }
        } else {
            text += string
        }
        text += "\""
    }

    private static func escape(_ scalar: Unicode.Scalar, to text: inout String) {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case "\u{8}": text += "\\b"
        case "\u{C}": text += "\\f"
        case "\u{0}"..."\u{1F}":
            let digits = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: text.unicodeScalars.append(scalar)
        }
    }
}
