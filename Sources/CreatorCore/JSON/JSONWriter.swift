/// Writes JSON as UTF-8; bytes, not characters, since messages are written far more than read.
struct JSONWriter {
    private var bytes: [UInt8] = []

    /// What has been written.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes a value; with an indent, over several lines.
    mutating func write(_ value: JSON, indent: Int?) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let flag): bytes += (flag ? "true" : "false").utf8
        case .number(let number): bytes += number.utf8
        case .string(let string): quote(string)
        case .array(let elements):
            list(elements, between: ("[", "]"), indent: indent) { writer, element, inner in
                writer.write(element, indent: inner)
            }
        case .object(let members):
            list(members, between: ("{", "}"), indent: indent) { writer, member, inner in
                writer.quote(member.key)
                writer.bytes += (inner == nil ? ":" : ": ").utf8
                writer.write(member.value, indent: inner)
            }
        }
    }

    private mutating func list<Item>(
        _ items: [Item],
        between marks: (String, String),
        indent: Int?,
        each write: (inout JSONWriter, Item, Int?) -> Void
    ) {
        bytes += marks.0.utf8
        let inner = indent.map { $0 + 2 }
        for (position, item) in items.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: ",")) }
            if let inner { breakLine(indent: inner) }
            write(&self, item, inner)
        }
        if let indent, !items.isEmpty { breakLine(indent: indent) }
        bytes += marks.1.utf8
    }

    private mutating func breakLine(indent: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: indent)
    }

    /// Writes a string in quotes; only what RFC 8259 demands is escaped.
    private mutating func quote(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): bytes += #"\""#.utf8
            case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
            case UInt8(ascii: "\n"): bytes += #"\n"#.utf8
            case UInt8(ascii: "\r"): bytes += #"\r"#.utf8
            case UInt8(ascii: "\t"): bytes += #"\t"#.utf8
            case 0x08: bytes += #"\b"#.utf8
            case 0x0C: bytes += #"\f"#.utf8
            case 0x00...0x0F: bytes += (#"\u000"# + String(byte, radix: 16)).utf8
            case 0x10...0x1F: bytes += (#"\u00"# + String(byte, radix: 16)).utf8
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
