/// Reads valid UTF-8 as JSON, one byte at a time and never backwards.
struct JSONParser {
    let bytes: [UInt8]
    var index = 0
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The byte at the current place, or `nil` at the end.
    var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// One value with nothing but blanks around it.
    mutating func document() throws(JSONError) -> JSON {
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw JSONError(.byteOrderMark, at: 0)
        }
        skipBlanks()
        guard byte != nil else { throw JSONError(.empty, at: index) }
        let value = try value()
        skipBlanks()
        guard byte == nil else { throw JSONError(.trailingText, at: index) }
        return value
    }

    /// One value that begins at the current byte.
    mutating func value() throws(JSONError) -> JSON {
        guard let byte else { throw unexpected() }
        return switch byte {
        case UInt8(ascii: "{"): try nested { parser throws(JSONError) in try parser.object() }
        case UInt8(ascii: "["): try nested { parser throws(JSONError) in try parser.array() }
        case UInt8(ascii: "\""): .string(try string())
        case UInt8(ascii: "t"): try word("true", .bool(true))
        case UInt8(ascii: "f"): try word("false", .bool(false))
        case UInt8(ascii: "n"): try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number(try number())
        default: throw unexpected()
        }
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(JSONError) -> JSON
    ) throws(JSONError) -> JSON {
        guard depth < JSON.depthLimit else {
            throw JSONError(.tooDeep(limit: JSON.depthLimit), at: index)
        }
        depth += 1
        let value = try read(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSONError) -> JSON {
        index += 1
        skipBlanks()
        var members: [JSON.Member] = []
        guard !consume(UInt8(ascii: "}")) else { return .object(members) }
        repeat {
            skipBlanks()
            guard byte == UInt8(ascii: "\"") else { throw unexpected() }
            let key = try string()
            skipBlanks()
            guard consume(UInt8(ascii: ":")) else { throw unexpected() }
            skipBlanks()
            members.append(JSON.Member(key, try value()))
            skipBlanks()
        } while consume(UInt8(ascii: ","))
        guard consume(UInt8(ascii: "}")) else { throw unexpected() }
        return .object(members)
    }

    private mutating func array() throws(JSONError) -> JSON {
        index += 1
        skipBlanks()
        var elements: [JSON] = []
        guard !consume(UInt8(ascii: "]")) else { return .array(elements) }
        repeat {
            skipBlanks()
            elements.append(try value())
            skipBlanks()
        } while consume(UInt8(ascii: ","))
        guard consume(UInt8(ascii: "]")) else { throw unexpected() }
        return .array(elements)
    }

    private mutating func word(_ word: String, _ value: JSON) throws(JSONError) -> JSON {
        for expected in word.utf8 {
            guard consume(expected) else { throw unexpected() }
        }
        return value
    }

    private mutating func skipBlanks() {
        while let byte, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    /// Steps over a byte when it is the expected one.
    mutating func consume(_ expected: UInt8) -> Bool {
        guard byte == expected else { return false }
        index += 1
        return true
    }

    /// The error for a byte, or the end, that cannot stand here.
    func unexpected() -> JSONError {
        guard let byte else { return JSONError(.unexpectedEnd, at: index) }
        return JSONError(.unexpectedByte(byte), at: index)
    }
}
