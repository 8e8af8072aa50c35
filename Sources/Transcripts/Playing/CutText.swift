/// Joins characters whose bytes arrive in pieces.
struct CutText {
    private var rest: [UInt8] = []

    /// Whether bytes are waiting for those that complete them.
    var isWaiting: Bool { !rest.isEmpty }

    /// The text that is complete once some bytes have come; what is not UTF-8 becomes U+FFFD.
    mutating func text(adding bytes: [UInt8]) -> String {
        let all = rest + bytes
        let kept = Self.unfinished(at: all)
        rest = Array(all.suffix(kept))
        return all.dropLast(kept).shown
    }

    /// The text of bytes that nothing completes any more.
    mutating func remainder() -> String {
        defer { rest = [] }
        return rest.shown
    }

    /// How many bytes at the end begin a character and could still become one.
    private static func unfinished(at bytes: [UInt8]) -> Int {
        for count in 1...3 where count <= bytes.count {
            let end = bytes.suffix(count)
            guard let first = end.first, first & 0xC0 != 0x80 else { continue }
            return isBeginning(Array(end)) ? count : 0
        }
        return 0
    }

    /// Whether bytes are a true beginning of a character's: more of them make it valid.
    private static func isBeginning(_ bytes: [UInt8]) -> Bool {
        let length =
            switch bytes[0] {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard bytes.count < length else { return false }
        guard bytes.count > 1 else { return true }
        // Some first bytes allow only a part of the second ones: no surrogates, nothing overlong.
        switch bytes[0] {
        case 0xE0: return bytes[1] >= 0xA0
        case 0xED: return bytes[1] <= 0x9F
        case 0xF0: return bytes[1] >= 0x90
        case 0xF4: return bytes[1] <= 0x8F
        default: return true
        }
    }
}
