import CreatorCore

extension LineScanner {
    /// A bare or quoted value; a quote opens only where the value begins.
    mutating func value() throws(SyntaxError) -> String {
        guard let opening = current, let closings = Self.closings(of: opening) else {
            return bareWord()
        }
        let start = index
        index += 1
        let text = try quoted(from: start, until: closings, escaping: opening == "\"")
        guard isAtBreak else {
            throw error(
                .usageQuote,
                at: index,
                "text right after the closing quote; put a space, or double the quote to write one"
            )
        }
        return text
    }

    private static func closings(of opening: Unicode.Scalar) -> [Unicode.Scalar]? {
        switch opening {
        case "\"", "'": [opening]
        case "\u{201C}", "\u{201D}": ["\u{201D}"]
        case "\u{201E}": ["\u{201C}", "\u{201D}"]
        default: nil
        }
    }

    private mutating func quoted(
        from start: Int,
        until closings: [Unicode.Scalar],
        escaping: Bool
    ) throws(SyntaxError) -> String {
        var text = String.UnicodeScalarView()
        while let scalar = current {
            if closings.contains(scalar) {
                index += 1
                guard current == scalar else { return String(text) }
                text.append(scalar)
                index += 1
            } else if escaping, scalar == "\\" {
                text.append(try escape())
            } else {
                text.append(scalar)
                index += 1
            }
        }
        throw error(.usageQuote, at: start, "this quote is never closed")
    }

    private mutating func escape() throws(SyntaxError) -> Unicode.Scalar {
        let start = index
        index += 1
        guard let letter = current else {
            throw error(.usageEscape, at: start, "a \\ at the end; write \\\\ for a backslash")
        }
        index += 1
        switch letter {
        case "\"", "\\": return letter
        case "n": return "\n"
        case "t": return "\t"
        case "u": return try escapedScalar(at: start)
        default: throw error(.usageEscape, at: start, "unknown escape \\\(letter)")
        }
    }

    private mutating func escapedScalar(at start: Int) throws(SyntaxError) -> Unicode.Scalar {
        let first = try codeUnit(at: start)
        if let scalar = Unicode.Scalar(UInt32(first)) { return scalar }
        if UTF16.isLeadSurrogate(first), current == "\\", scalar(at: index + 1) == "u" {
            index += 2
            let second = try codeUnit(at: start)
            let code = 0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second & 0x3FF)
            if UTF16.isTrailSurrogate(second), let scalar = Unicode.Scalar(code) { return scalar }
        }
        throw error(.usageEscape, at: start, "half of a surrogate pair; write both halves")
    }

    private mutating func codeUnit(at start: Int) throws(SyntaxError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = current.flatMap({ Character($0).hexDigitValue }) else {
                throw error(.usageEscape, at: start, "\\u needs four hexadecimal digits")
            }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }
}
