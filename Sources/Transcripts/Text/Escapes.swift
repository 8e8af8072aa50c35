/// How bytes are written so that no editor, terminal or reader can lose or hide any of them.
enum Escapes {
    /// Whether a line can stand as it is: printable, valid UTF-8 that does not end in a blank.
    static func areNeeded(for text: LineText) -> Bool {
        guard text.isTerminated else { return true }
        if let last = text.bytes.last, last.isBlank { return true }
        guard text.bytes.contains(where: { !(0x20...0x7E).contains($0) }) else { return false }
        var isPlain = true
        scan(text.bytes) { piece in
            if case .scalar(let scalar, _) = piece, !isHidden(scalar) { return }
            isPlain = false
        }
        return !isPlain
    }

    /// The line with the fewest escapes that give it back; `isPattern` also escapes `<`.
    static func escaped(_ text: LineText, isPattern: Bool = false) -> [UInt8] {
        var written = escaped(text.bytes, isPattern: isPattern)
        if !text.isTerminated {
            written += #"\c"#.utf8
        } else if written.last == 0x20 {
            written.removeLast()
            written += #"\x20"#.utf8
        }
        return written
    }

    /// Bytes with escapes, whatever follows them.
    static func escaped(_ bytes: [UInt8], isPattern: Bool) -> [UInt8] {
        var written: [UInt8] = []
        written.reserveCapacity(bytes.count)
        scan(bytes) { piece in
            switch piece {
            case .invalid(let byte): written += hex(byte)
            case .scalar("\\", _): written += #"\\"#.utf8
            case .scalar("<", _) where isPattern: written += #"\<"#.utf8
            case .scalar(let scalar, let range):
                if isHidden(scalar) {
                    written += escape(scalar)
                } else {
                    written += bytes[range]
                }
            }
        }
        return written
    }

    /// Whether a scalar cannot be seen for what it is: controls, format marks, separators of lines,
    /// the no-break space, and what is unassigned or private.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        if (0x20...0x7E).contains(scalar.value) { return false }
        if scalar == "\u{A0}" { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
            .surrogate:
            return true
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .otherNumber, .connectorPunctuation, .dashPunctuation, .openPunctuation,
            .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation,
            .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator:
            return false
        @unknown default:
            return true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar {
        case "\t": Array(#"\t"#.utf8)
        case "\r": Array(#"\r"#.utf8)
        case "\u{1B}": Array(#"\e"#.utf8)
        case _ where scalar.value < 0x80: hex(UInt8(scalar.value))
        default: Array("\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
        }
    }

    private static func hex(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [0x5C, 0x78, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    private enum Piece {
        case scalar(Unicode.Scalar, Range<Int>)
        case invalid(UInt8)
    }

    /// Walks over bytes; every byte that is not part of a valid scalar comes alone.
    private static func scan(_ bytes: [UInt8], _ each: (Piece) -> Void) {
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            if byte < 0x80 {
                each(.scalar(Unicode.Scalar(byte), place..<place + 1))
                place += 1
            } else if let scalar = scalar(in: bytes, at: place) {
                let end = place + UTF8.width(scalar)
                each(.scalar(scalar, place..<end))
                place = end
            } else {
                each(.invalid(byte))
                place += 1
            }
        }
    }

    private static func scalar(in bytes: [UInt8], at place: Int) -> Unicode.Scalar? {
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes[place..<min(place + 4, bytes.count)].makeIterator()
        guard case .valid(let encoded) = parser.parseScalar(from: &rest) else { return nil }
        return UTF8.decode(encoded)
    }
}
