extension Escapes {
    /// Reads a line in which escapes stand for bytes.
    static func unescaped(_ bytes: [UInt8]) throws(LineFault) -> LineText {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            guard bytes[place] == 0x5C else {
                result.append(bytes[place])
                place += 1
                continue
            }
            if isEndMark(bytes, at: place) { return LineText(result, isTerminated: false) }
            result += try escape(in: bytes, at: &place)
        }
        return LineText(result)
    }

    /// Whether the mark for "no line break after this" stands at a place, which only the end is.
    static func isEndMark(_ bytes: [UInt8], at place: Int) -> Bool {
        place + 2 == bytes.count && bytes[place + 1] == UInt8(ascii: "c")
    }

    /// The bytes one escape stands for; `place` is at its backslash, and after it when done.
    static func escape(in bytes: [UInt8], at place: inout Int) throws(LineFault) -> [UInt8] {
        let start = place
        guard place + 1 < bytes.count else { throw .value(.unknownEscape("\\")) }
        place += 2
        switch bytes[start + 1] {
        case UInt8(ascii: "\\"): return [0x5C]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "e"): return [0x1B]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "x"):
            guard place + 1 < bytes.count, let high = bytes[place].hexValue,
                let low = bytes[place + 1].hexValue, high << 4 | low != 0x0A
            else { throw .value(.unknownEscape(bytes[start..<min(place + 2, bytes.count)].shown)) }
            place += 2
            return [high << 4 | low]
        case UInt8(ascii: "u"):
            return try scalarEscape(in: bytes, from: start, at: &place)
        default:
            throw .value(.unknownEscape(bytes[start...start + 1].shown))
        }
    }

    private static func scalarEscape(
        in bytes: [UInt8],
        from start: Int,
        at place: inout Int
    ) throws(LineFault) -> [UInt8] {
        let limit = min(place + 8, bytes.count)
        guard let end = bytes[place..<limit].firstIndex(of: UInt8(ascii: "}")),
            bytes[place] == UInt8(ascii: "{"), end > place + 1
        else { throw .value(.unknownEscape(bytes[start..<limit].shown)) }
        var value: UInt32 = 0
        for byte in bytes[(place + 1)..<end] {
            guard let digit = byte.hexValue else {
                throw .value(.unknownEscape(bytes[start...end].shown))
            }
            value = value << 4 | UInt32(digit)
        }
        guard let scalar = Unicode.Scalar(value), scalar != "\n" else {
            throw .value(.unknownEscape(bytes[start...end].shown))
        }
        place = end + 1
        return Array(String(Character(scalar)).utf8)
    }
}
